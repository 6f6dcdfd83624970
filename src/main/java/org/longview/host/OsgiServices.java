package org.longview.host;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Looks services up where Jira registers them, again when one has been replaced. */
public final class OsgiServices implements HostServices {

    private record Found(ServiceReference<?> reference, Object service) {

        boolean isThere() {
            return reference.getBundle() != null;
        }
    }

    private final BundleContext bundle;
    private final Map<String, Found> found = new ConcurrentHashMap<>();

    public OsgiServices() {
        this(FrameworkUtil.getBundle(OsgiServices.class).getBundleContext());
    }

    OsgiServices(BundleContext bundle) {
        this.bundle = bundle;
    }

    @Override
    public Optional<Object> find(String name) {
        return Optional.ofNullable(
                        found.compute(
                                name,
                                (n, known) -> known != null && known.isThere() ? known : lookUp(n)))
                .map(Found::service);
    }

    private Found lookUp(String name) {
        ServiceReference<?> reference = bundle.getServiceReference(name);
        Object service = reference == null ? null : bundle.getService(reference);
        return service == null ? null : new Found(reference, service);
    }
}
