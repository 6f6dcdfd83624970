package org.longview.sandbox.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Set;

/**
 * Jira's secure default for REST: closed to anonymous unless annotated, and to forms of other
 * sites.
 */
final class RestGate implements ContainerRequestFilter {
    private static final Set<String> OPEN = Set.of("UnrestrictedAccess", "AnonymousSiteAccess");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final JiraAuthenticationContext authentication;

    @Context private ResourceInfo resource;

    RestGate(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!authentication.isLoggedInUser() && !isMarked(OPEN)) {
            refuse(request, 401, "You are not logged in");
        } else if (isForm(request)
                && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                && !isMarked(Set.of("XsrfProtectionExcluded"))) {
            refuse(request, 403, "XSRF check failed");
        }
    }

    private static boolean isForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        // a body without a type is what a form of another site can send as well
        return !READING.contains(request.getMethod())
                && (type == null
                        ? request.getMethod().equals("POST")
                        : FORMS.contains(type.getType() + "/" + type.getSubtype()));
    }

    private boolean isMarked(Set<String> annotations) {
        return isMarked(resource.getResourceMethod(), annotations)
                || isMarked(resource.getResourceClass(), annotations);
    }

    /** By simple name: Jira has the same names in two packages. */
    private static boolean isMarked(AnnotatedElement element, Set<String> annotations) {
        return element != null
                && Arrays.stream(element.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> type.getName().startsWith("com.atlassian."))
                        .anyMatch(type -> annotations.contains(type.getSimpleName()));
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(
                Response.status(status)
                        .type("application/json")
                        .entity("{\"message\":\"" + message + "\",\"status-code\":" + status + "}")
                        .build());
    }
}
