package org.longview.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import org.longview.host.HostServices;

/** What a page asks of Jira; each call fails alone when this Jira lacks what it needs. */
public final class PageHost {

    private final HostServices services;

    public PageHost(HostServices services) {
        this.services = services;
    }

    /** Brings a web-resource into the page that is being made. */
    void require(String completeKey) {
        services.get(PageBuilderService.class)
                .assembler()
                .resources()
                .requireWebResource(completeKey);
    }

    LogIn logIn() {
        return new LogIn(services);
    }

    /** The path that all addresses of this Jira begin with; empty for none. */
    String contextPath() {
        String base = services.get(ApplicationProperties.class).getBaseUrl(UrlMode.ABSOLUTE);
        String path = URI.create(base).getPath();
        return path == null ? "" : path;
    }
}
