package org.longview.store;

import java.util.List;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Tests that run on every database that there is here. */
@RunWith(Parameterized.class)
public abstract class OnEachDatabase {
    /** A name for {@link Databases}. */
    @Parameter public String database;

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return Databases.here();
    }
}
