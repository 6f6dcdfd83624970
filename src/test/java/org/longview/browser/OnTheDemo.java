package org.longview.browser;

import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;

/** Tests of the demo's roadmap, each by a manager who has just opened it. */
public abstract class OnTheDemo {
    protected static DemoJira jira;

    protected Browser browser;
    protected RoadmapPage page;

    @BeforeClass
    public static void startTheDemo() throws Exception {
        jira = DemoJira.withInitiatives();
    }

    @AfterClass
    public static void stop() throws Exception {
        jira.close();
    }

    @Before
    public void logInAsManager() {
        browser = Browser.open(jira.baseUrl());
        page = RoadmapPage.of(browser, "manager", "BOOK");
    }

    @After
    public void leave() {
        if (browser != null) {
            browser.close();
        }
    }
}
