package org.longview.web;

import jakarta.servlet.http.HttpServletResponse;
import org.longview.host.HostLacks;
import org.longview.host.Texts;

/**
 * What a person is told in the place of a page that cannot be made.
 *
 * @param status of the answer
 */
record PageFailure(int status, String text) {

    static PageFailure of(Throwable failure, Texts texts) {
        return HostLacks.in(failure)
                .map(
                        lacks ->
                                new PageFailure(
                                        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                                        texts.text("longview.page.lacks", lacks.getMessage())))
                .orElseGet(
                        () ->
                                new PageFailure(
                                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                                        texts.text("longview.page.failed")));
    }
}
