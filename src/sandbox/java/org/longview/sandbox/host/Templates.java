package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Renders templates with Velocity 1.6, every reference escaped, and without a way to classes. */
public final class Templates {
    /** Finds a template's text; null when there is none. */
    public interface Source {
        InputStream open(String name) throws IOException;
    }

    private final VelocityEngine engine = new VelocityEngine();

    public Templates(Source source) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.instance", new Loader(source));
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, NoClasses.class.getName());
        engine.setProperty(
                RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION,
                EscapedReferences.class.getName());
        engine.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS,
                "org.apache.velocity.runtime.log.NullLogChute");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty("velocimacro.library", "");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    public void render(String template, Map<String, Object> context, Writer writer)
            throws IOException {
        try {
            engine.getTemplate(template, "UTF-8")
                    .merge(new VelocityContext(new HashMap<>(context)), writer);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(
                    "The template " + template + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    private static final class Loader extends ResourceLoader {
        private final Source source;

        Loader(Source source) {
            this.source = source;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // nothing to configure
        }

        @Override
        public InputStream getResourceStream(String name) throws ResourceNotFoundException {
            try {
                InputStream in = source.open(name);
                if (in != null) {
                    return in;
                }
            } catch (IOException e) {
                throw new ResourceNotFoundException(name + ": " + e.getMessage());
            }
            throw new ResourceNotFoundException("There is no template " + name);
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
