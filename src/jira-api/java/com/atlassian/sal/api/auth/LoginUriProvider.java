package com.atlassian.sal.api.auth;

import java.net.URI;

/** Signature. Evidence: SLACK 11.0; CONDEC MockLoginUriProvider implements it [source use]. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
