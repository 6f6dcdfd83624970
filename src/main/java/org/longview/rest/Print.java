package org.longview.rest;

import java.util.Locale;
import org.longview.strategy.FiscalYear;

/** In which language and after which financial year an answer's labels are printed. */
record Print(Locale locale, FiscalYear fiscal) {}
