package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Signature. Evidence: CONDEC mock, SLACK 11.0 [source use]. */
public interface TemplateRenderer {
    void render(String template, Map<String, Object> context, Writer writer) throws IOException;
}
