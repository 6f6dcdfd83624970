package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class MemberTest {

    @Test
    public void is_printed_as_a_person_looks_it_up() {
        assertEquals("a.Type", Member.read("type\ta.Type\t\t\tu").readable());
        assertEquals("a.Type#FIELD", Member.read("static-field\ta.Type\tFIELD\tI\tu").readable());
        assertEquals(
                "a.Type#call(String, int[], Outer.Inner, Object[][], boolean)",
                Member.read(
                                "virtual\ta.Type\tcall\t(Ljava/lang/String;[ILa/Outer$Inner;[[Ljava/lang/Object;Z)V\tu")
                        .readable());
        assertEquals("a.Type#call()", Member.read("interface\ta.Type\tcall\t()J\tu").readable());
    }

    @Test
    public void knows_who_refers_to_it() {
        assertEquals(List.of("a.B", "a.C"), Member.read("type\tx.Y\t\t\ta.B,a.C").users());
    }

    @Test
    public void a_line_of_another_form_is_refused() {
        for (String line : List.of("", "type\ta.Type", "kind\ta.Type\t\t\tu")) {
            assertThrows(line, IllegalArgumentException.class, () -> Member.read(line));
        }
    }
}
