package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Signature. Evidence: GROOVY, MYTEAM, SLACK 11.0 [source use]. */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);
}
