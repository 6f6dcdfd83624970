package org.longview.sandbox.host;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The rest and servlet modules of a plugin by the paths they serve. */
public final class PluginServlets {
    /**
     * A servlet and where it is.
     *
     * @param path what its addresses begin with
     * @param folder whether it serves what is below the path too
     */
    public record Mounted(String path, boolean folder, HttpServlet servlet) {
        private boolean serves(String address) {
            return address.equals(path) || folder && address.startsWith(path + "/");
        }
    }

    private final List<Mounted> made = new ArrayList<>();
    private volatile List<Mounted> serving = List.of();

    /** Makes all at once, so that a class that is not there stops the start. */
    PluginServlets(PluginContainer container, Descriptor descriptor, RestGate gate) {
        for (Element module : descriptor.modules("rest")) {
            String path = module.getAttribute("path") + "/" + module.getAttribute("version");
            add("/rest" + path + "/*", RestModules.servlet(container, gate, module));
        }
        for (Element module : descriptor.modules("servlet")) {
            HttpServlet servlet =
                    (HttpServlet) container.create(container.load(module.getAttribute("class")));
            for (Element pattern : Descriptor.children(module, "url-pattern")) {
                add("/plugins/servlet" + pattern.getTextContent().strip(), servlet);
            }
        }
        // the longest path that fits wins
        made.sort(Comparator.comparing((Mounted one) -> -one.path().length()));
    }

    private void add(String pattern, HttpServlet servlet) {
        boolean folder = pattern.endsWith("/*");
        String path = folder ? pattern.substring(0, pattern.length() - 2) : pattern;
        if (path.contains("*")) {
            throw new IllegalArgumentException(
                    "The sandbox does not have servlets with a pattern like " + pattern);
        }
        made.add(new Mounted(path, folder, servlet));
    }

    /** The servlet of an address, empty also before {@link #init} and after {@link #destroy}. */
    public Optional<Mounted> at(String address) {
        return serving.stream().filter(one -> one.serves(address)).findFirst();
    }

    void init(ServletContext context) throws ServletException {
        List<HttpServlet> done = new ArrayList<>();
        for (Mounted one : made) {
            if (!done.contains(one.servlet())) {
                one.servlet().init(new Config(one.path(), context));
                done.add(one.servlet());
            }
        }
        serving = List.copyOf(made);
    }

    void destroy() {
        List<Mounted> served = serving;
        serving = List.of();
        served.stream().map(Mounted::servlet).distinct().forEach(HttpServlet::destroy);
    }

    private record Config(String name, ServletContext context) implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
