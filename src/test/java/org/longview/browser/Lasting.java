package org.longview.browser;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsElement;
import org.openqa.selenium.interactions.Locatable;

/** An element that is looked for again when the page has drawn it anew since it was found. */
final class Lasting {
    private static final int TRIES = 20;

    private final Supplier<WebElement> search;
    private WebElement found;

    private Lasting(Supplier<WebElement> search) {
        this.search = search;
        this.found = search.get();
    }

    /** Finds it now. */
    static WebElement of(Supplier<WebElement> search) {
        Lasting lasting = new Lasting(search);
        return (WebElement)
                Proxy.newProxyInstance(
                        Lasting.class.getClassLoader(),
                        new Class<?>[] {WebElement.class, WrapsElement.class, Locatable.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getWrappedElement")
                                        ? lasting.standing()
                                        : lasting.tell(
                                                element -> method.invoke(element, arguments)));
    }

    private interface Question {
        Object of(WebElement element) throws ReflectiveOperationException;
    }

    /** The element itself, for those who need it and not what it says. */
    private WebElement standing() throws Throwable {
        tell(WebElement::getTagName);
        return found;
    }

    private Object tell(Question question) throws Throwable {
        for (int tries = 1; ; tries++) {
            try {
                return question.of(found);
            } catch (InvocationTargetException e) {
                if (tries == TRIES || !(e.getCause() instanceof StaleElementReferenceException)) {
                    throw e.getCause();
                }
            } catch (StaleElementReferenceException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
            found = search.get();
        }
    }
}
