package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

@RunWith(JUnitQuickcheck.class)
public class DateRuleTest {
    private static final Span OWN = span(10, DateSource.EXPLICIT, 20, DateSource.EXPLICIT);
    private static final Span CHILDREN = span(5, DateSource.CHILDREN, 15, DateSource.CHILDREN);

    @Test
    public void with_both_known_each_rule_chooses_its_own_way() {
        assertEquals(OWN, DateRule.PARENT_ONLY.derive(OWN, CHILDREN));
        assertEquals(CHILDREN, DateRule.CHILDREN_ONLY.derive(OWN, CHILDREN));
        assertEquals(OWN, DateRule.PARENT_THEN_CHILDREN.derive(OWN, CHILDREN));
        assertEquals(CHILDREN, DateRule.CHILDREN_THEN_PARENT.derive(OWN, CHILDREN));
        assertEquals(
                span(5, DateSource.CHILDREN, 20, DateSource.EXPLICIT),
                DateRule.WIDEST_RANGE.derive(OWN, CHILDREN));
    }

    @Test
    public void each_side_is_decided_on_its_own() {
        Span ownStart = new Span(OWN.first(), Side.NONE);
        Span childrenEnd = new Span(Side.NONE, CHILDREN.last());
        Span both = new Span(OWN.first(), CHILDREN.last());

        assertEquals(both, DateRule.PARENT_THEN_CHILDREN.derive(ownStart, CHILDREN));
        assertEquals(both, DateRule.CHILDREN_THEN_PARENT.derive(OWN, childrenEnd));
        assertEquals(both, DateRule.WIDEST_RANGE.derive(ownStart, childrenEnd));
        assertEquals(ownStart, DateRule.PARENT_ONLY.derive(ownStart, CHILDREN));
        assertEquals(childrenEnd, DateRule.CHILDREN_ONLY.derive(OWN, childrenEnd));
    }

    @Property(trials = 300)
    public void every_day_comes_with_the_source_it_had(
            @From(AnySpan.class) Span own, @From(AnySpan.class) Span children) {
        for (DateRule rule : DateRule.values()) {
            Span derived = rule.derive(own, children);

            assertTrue(
                    derived.first().equals(own.first())
                            || derived.first().equals(children.first()));
            assertTrue(derived.last().equals(own.last()) || derived.last().equals(children.last()));
        }
    }

    @Property(trials = 300)
    public void the_widest_range_holds_both(
            @From(AnySpan.class) Span own, @From(AnySpan.class) Span children) {
        Span widest = DateRule.WIDEST_RANGE.derive(own, children);

        for (Span one : new Span[] {own, children}) {
            assertTrue(!one.first().isKnown() || !widest.first().day().isAfter(one.first().day()));
            assertTrue(!one.last().isKnown() || !widest.last().day().isBefore(one.last().day()));
        }
    }

    @Property(trials = 300)
    public void rules_that_fall_back_know_a_side_when_either_does(
            @From(AnySpan.class) Span own, @From(AnySpan.class) Span children) {
        boolean known = own.first().isKnown() || children.first().isKnown();

        assertEquals(known, DateRule.PARENT_THEN_CHILDREN.derive(own, children).first().isKnown());
        assertEquals(known, DateRule.CHILDREN_THEN_PARENT.derive(own, children).first().isKnown());
        assertEquals(known, DateRule.WIDEST_RANGE.derive(own, children).first().isKnown());
    }

    private static Span span(int first, DateSource firstSource, int last, DateSource lastSource) {
        return new Span(
                Side.of(LocalDate.of(2026, 6, first), firstSource),
                Side.of(LocalDate.of(2026, 6, last), lastSource));
    }
}
