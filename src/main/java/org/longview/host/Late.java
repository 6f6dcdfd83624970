package org.longview.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;

/**
 * A port whose adapter is made at the first call.
 *
 * <p>Whoever holds the port can therefore be made on any Jira; what does not link in the adapter
 * shows at the call, as {@link HostLacks}, and costs the features that make it.
 */
public final class Late implements FactoryBean<Object>, BeanFactoryAware {

    private final Class<?> port;
    private final String adapter;
    private BeanFactory beans;

    /**
     * A port of our own and the name of the bean that serves it.
     *
     * @param port an interface of the plugin
     */
    public Late(Class<?> port, String adapter) {
        this.port = port;
        this.adapter = adapter;
    }

    @Override
    public void setBeanFactory(BeanFactory factory) {
        beans = factory;
    }

    @Override
    public Object getObject() {
        return Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) ->
                        method.getDeclaringClass() == Object.class
                                ? Identity.call(proxy, method, arguments, adapter)
                                : call(method, arguments));
    }

    @Override
    public Class<?> getObjectType() {
        return port;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(beans.getBean(adapter), arguments);
        } catch (InvocationTargetException e) {
            // a failure that Jira itself wrapped is not ours to explain away
            throw e.getCause() instanceof LinkageError
                    ? HostLacks.in(e.getCause()).orElseThrow()
                    : e.getCause();
        } catch (RuntimeException | LinkageError e) {
            throw HostLacks.in(e).map(RuntimeException.class::cast).orElseThrow(() -> e);
        }
    }
}
