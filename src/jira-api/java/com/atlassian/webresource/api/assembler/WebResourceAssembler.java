package com.atlassian.webresource.api.assembler;

/** Signature. Evidence: SLACK on Jira 11.0 [source use]. */
public interface WebResourceAssembler {
    RequiredResources resources();
}
