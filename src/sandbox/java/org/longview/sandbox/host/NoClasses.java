package org.longview.sandbox.host;

import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Lets templates reach no class and no class loader; Velocity's own guard still gives away the
 * names of classes and knows class loaders only by their exact type.
 */
public final class NoClasses extends SecureUberspector {
    @Override
    public VelMethod getMethod(Object target, String method, Object[] arguments, Info info)
            throws Exception {
        return isForbidden(target) || method.equals("getClass")
                ? null
                : super.getMethod(target, method, arguments, info);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info info)
            throws Exception {
        return isForbidden(target) || property.equals("class")
                ? null
                : super.getPropertyGet(target, property, info);
    }

    private static boolean isForbidden(Object target) {
        return target instanceof Class<?>
                || target instanceof ClassLoader
                || target instanceof Thread
                || target instanceof Runtime
                || target instanceof Process
                || target instanceof Module;
    }
}
