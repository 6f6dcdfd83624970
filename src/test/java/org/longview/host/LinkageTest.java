package org.longview.host;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.longview.host.Linkage.Problem;

public class LinkageTest {

    private final Linkage linkage = new Linkage(LinkageTest.class.getClassLoader());

    @Test
    public void what_is_there_as_referred_to_has_no_problem() {
        for (String line :
                List.of(
                        "type\tjava.util.List\t\t\tu",
                        "implements\tjava.util.List\t\t\tu",
                        "extends\tjava.util.ArrayList\t\t\tu",
                        "interface\tjava.util.List\tget\t(I)Ljava/lang/Object;\tu",
                        "interface\tjava.util.List\tstream\t()Ljava/util/stream/Stream;\tu",
                        "virtual\tjava.util.ArrayList\tsize\t()I\tu",
                        "virtual\tjava.util.ArrayList\tcontainsAll\t(Ljava/util/Collection;)Z\tu",
                        "static\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;\tu",
                        "static-interface\tjava.util.List\tof\t()Ljava/util/List;\tu",
                        "special\tjava.util.ArrayList\t<init>\t(I)V\tu",
                        "static-field\tjava.lang.Boolean\tTRUE\tLjava/lang/Boolean;\tu",
                        "field\tjava.awt.Point\tx\tI\tu")) {
            assertEquals(line, Optional.empty(), linkage.problem(Member.read(line)));
        }
    }

    @Test
    public void a_type_that_is_not_there_is_named_before_its_members() {
        assertEquals(Problem.NO_TYPE, problem("type\tjava.util.Liste\t\t"));
        assertEquals(Problem.NO_TYPE, problem("virtual\tjava.util.Liste\tsize\t()I"));
    }

    @Test
    public void another_descriptor_is_another_member() {
        assertEquals(Problem.NO_MEMBER, problem("interface\tjava.util.List\tsize\t()J"));
        assertEquals(Problem.NO_MEMBER, problem("interface\tjava.util.List\tgrösse\t()I"));
        assertEquals(Problem.NO_MEMBER, problem("special\tjava.util.ArrayList\t<init>\t(J)V"));
        assertEquals(Problem.NO_MEMBER, problem("static-field\tjava.lang.Boolean\tTRUE\tZ"));
    }

    @Test
    public void a_class_where_an_interface_was_expected_does_not_link_nor_the_other_way_round() {
        assertEquals(
                Problem.NOT_AN_INTERFACE, problem("interface\tjava.util.ArrayList\tsize\t()I"));
        assertEquals(Problem.NOT_AN_INTERFACE, problem("implements\tjava.util.ArrayList\t\t"));
        assertEquals(Problem.NOT_A_CLASS, problem("virtual\tjava.util.List\tsize\t()I"));
        assertEquals(Problem.NOT_A_CLASS, problem("extends\tjava.util.List\t\t"));
    }

    @Test
    public void static_and_not_static_are_told_apart() {
        assertEquals(Problem.NOT_STATIC, problem("static\tjava.lang.String\tlength\t()I"));
        assertEquals(
                Problem.STATIC,
                problem("virtual\tjava.lang.String\tvalueOf\t(I)Ljava/lang/String;"));
        assertEquals(
                Problem.STATIC, problem("field\tjava.lang.Boolean\tTRUE\tLjava/lang/Boolean;"));
    }

    @Test
    public void a_type_of_the_signature_that_is_not_there_is_its_own_problem() {
        assertEquals(
                Problem.TYPE_IN_SIGNATURE, problem("interface\tjava.util.List\tget\t(Lno/Such;)I"));
    }

    private Problem problem(String line) {
        return linkage.problem(Member.read(line + "\tuser")).orElseThrow();
    }
}
