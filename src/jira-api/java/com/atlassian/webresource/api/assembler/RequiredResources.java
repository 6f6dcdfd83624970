package com.atlassian.webresource.api.assembler;

/** Signature. Evidence: calls in SLACK 11.0 [source use]; return type [inferred]. */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeKey);
}
