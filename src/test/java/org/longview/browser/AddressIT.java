package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Addresses that are given to somebody who is not logged in, or that lead nowhere any more. */
public class AddressIT extends OnTheDemo {
    private static final String TAB =
            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link";

    private void signedOut(String address) {
        browser.driver().manage().deleteAllCookies();
        browser.go(address);
        browser.type("#os_username", "viewer").type("#os_password", "viewer").click("#login");
    }

    private String behindHash() {
        String url = browser.driver().getCurrentUrl();
        return url.substring(url.indexOf('#') + 1);
    }

    private void seeAddress(String expected) {
        browser.until(driver -> behindHash().equals(expected));
    }

    @Test
    public void aSharedAddressOpensWhatItSaysAfterTheLogIn() {
        signedOut(TAB + "#longview?tab=list&q=calendars");

        browser.see(By.xpath("//*[contains(@class,'lv-list')]//*[.='Calendars that agree']"));
        seeAddress("longview?tab=list&q=calendars");
        assertEquals("calendars", browser.see(".lv-filters input").getAttribute("value"));
    }

    @Test
    public void theLinkOfAMailOpensItsInitiativeAfterTheLogIn() {
        browser.go(TAB);
        page.open("Calendars that agree");
        browser.until(driver -> behindHash().contains("initiative="));
        String uid = behindHash().replaceAll(".*initiative=([0-9a-f-]+).*", "$1");

        signedOut(TAB + "&longview=initiative%3D" + uid);

        browser.see(
                By.xpath(
                        "//aside[contains(@class,'lv-drawer')][contains(.,'Calendars that agree')]"));
        String url = browser.driver().getCurrentUrl();
        assertTrue(url, url.contains("roadmap-link#longview?"));
    }

    @Test
    public void aWrongPasswordLosesNothing() {
        browser.driver().manage().deleteAllCookies();
        browser.go(TAB + "#longview?tab=objectives");
        browser.type("#os_username", "viewer").type("#os_password", "wrong").click("#login");
        browser.see(By.xpath("//*[contains(.,'password are incorrect')]"));
        browser.type("#os_username", "viewer").type("#os_password", "viewer").click("#login");

        seeAddress("longview?tab=objectives");
    }

    @Test
    public void anAddressToWhatIsDeletedOrWasNeverThereSaysSoAndIsCleaned() {
        for (String gone :
                new String[] {
                    "initiative=00000000-0000-0000-0000-000000000000",
                    "view=00000000-0000-0000-0000-000000000000",
                    "theme=gone",
                    "owner=gone",
                    "project=99999",
                    "label=gone,gone%2520too",
                    "mark=gone",
                    "closed=lane:owner:gone"
                }) {
            browser.go("/projects");
            browser.go(TAB + "#longview?tab=list&" + gone);

            browser.see(By.xpath("//*[contains(.,'names is not here (any more)')]"));
            seeAddress("longview?tab=list");
            browser.until(
                    ExpectedConditions.visibilityOfElementLocated(
                            By.xpath("//*[.='Calendars that agree']")));
        }
    }
}
