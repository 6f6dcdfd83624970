package org.longview.sandbox.jira;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The part of JQL that the plugin uses: {@code project}, {@code issuetype}, {@code parent}, {@code
 * id}, {@code key}, {@code status}, {@code resolution} and {@code cf[epic link]} with {@code =} and
 * {@code in}, {@code not in} on projects, types, statuses and resolutions, {@code issuekey} with an
 * order, {@code statusCategory} with {@code =} and {@code !=}, {@code is not EMPTY} on custom
 * fields and resolutions, joined by AND and OR, sorted by key or id. Anything else fails and is
 * named.
 */
final class JqlParser {
    private static final Set<String> NEVER_EMPTY = Set.of("project", "issuetype", "type", "status");
    private static final Set<String> BY_ID = Set.of("status", "resolution");
    private static final Set<String> KEYS = Set.of("key", "issuekey");

    private final World world;
    private final Function<String, Optional<Data.Issue>> seen;
    private final JqlTokens tokens;
    private final String text;

    private JqlParser(World world, Function<String, Optional<Data.Issue>> seen, String text)
            throws BadJql {
        this.world = world;
        this.seen = seen;
        this.text = text;
        this.tokens = new JqlTokens(text);
    }

    /**
     * @param seen an issue by its key, if the one who searches may see it
     */
    static JqlQuery parse(World world, Function<String, Optional<Data.Issue>> seen, String text)
            throws BadJql {
        return new JqlParser(world, seen, text).query();
    }

    private JqlQuery query() throws BadJql {
        Predicate<Data.Issue> filter =
                tokens.atEnd() || tokens.isAt("order") ? issue -> true : either();
        Comparator<Data.Issue> order = order();
        if (!tokens.atEnd()) {
            throw new BadJql("Error in the JQL Query: '" + tokens.rest() + "' was not expected");
        }
        return new JqlQuery(text, filter, order);
    }

    private Predicate<Data.Issue> either() throws BadJql {
        Predicate<Data.Issue> filter = both();
        while (tokens.take("or")) {
            filter = filter.or(both());
        }
        return filter;
    }

    private Predicate<Data.Issue> both() throws BadJql {
        Predicate<Data.Issue> filter = single();
        while (tokens.take("and")) {
            filter = filter.and(single());
        }
        return filter;
    }

    private Predicate<Data.Issue> single() throws BadJql {
        if (tokens.take("(")) {
            Predicate<Data.Issue> inner = either();
            tokens.expect(")");
            return inner;
        }
        String field = tokens.next();
        if (tokens.take("is")) {
            return isNotEmpty(field);
        }
        String name = field.toLowerCase(Locale.ROOT);
        if (KEYS.contains(name) && KeyOrder.OPERATORS.stream().anyMatch(tokens::isAt)) {
            return KeyOrder.of(tokens.next(), seen.apply(value(field)));
        }
        if (NEVER_EMPTY.contains(name) && tokens.take("not")) {
            return in(field).negate();
        }
        if (name.equals("resolution") && tokens.take("not")) {
            // as in Jira, what has none is in no list, neither this nor the other
            return in(field).negate().and(issue -> issue.resolutionId() != null);
        }
        if (name.equals("statuscategory")) {
            return ofCategory(field);
        }
        return in(field);
    }

    private Predicate<Data.Issue> in(String field) throws BadJql {
        Set<String> values = values(field);
        Function<Data.Issue, String> value = valueOf(field);
        return issue -> {
            String actual = value.apply(issue);
            return actual != null && values.contains(actual);
        };
    }

    private Predicate<Data.Issue> isNotEmpty(String field) throws BadJql {
        tokens.expect("not");
        tokens.expect("empty");
        if (field.equalsIgnoreCase("resolution")) {
            return issue -> issue.resolutionId() != null;
        }
        if (!field.matches("cf\\[\\d+]")) {
            throw new BadJql(
                    "The sandbox does not support 'is not EMPTY' on the field '" + field + "'");
        }
        long id = Long.parseLong(field.substring("cf[".length(), field.length() - 1));
        if (world.fields().stream().noneMatch(known -> known.id() == id)) {
            throw new BadJql("There is no field '" + field + "'");
        }
        return issue -> issue.custom().containsKey(id);
    }

    private Predicate<Data.Issue> ofCategory(String field) throws BadJql {
        boolean other = tokens.take("!=");
        if (!other) {
            tokens.expect("=");
        }
        String category = value(field).toLowerCase(Locale.ROOT);
        return issue ->
                other != world.status(issue.statusId()).category().equalsIgnoreCase(category);
    }

    private Set<String> values(String field) throws BadJql {
        Set<String> values = new HashSet<>();
        if (tokens.take("=")) {
            values.add(value(field));
            return values;
        }
        if (!tokens.take("in")) {
            throw new BadJql(
                    "The sandbox does not support the operator '"
                            + tokens.rest()
                            + "' on the field '"
                            + field
                            + "'");
        }
        tokens.expect("(");
        do {
            values.add(value(field));
        } while (tokens.take(","));
        tokens.expect(")");
        return values;
    }

    private String value(String field) throws BadJql {
        String value = tokens.next();
        if (tokens.isAt("(")) {
            throw new BadJql(
                    "The sandbox does not support the function '"
                            + value
                            + "' on the field '"
                            + field
                            + "'");
        }
        if (field.equalsIgnoreCase("project")) {
            return world.projectByKey(value)
                    .map(project -> String.valueOf(project.id()))
                    .orElse(value);
        }
        if (field.equalsIgnoreCase("issuetype") || field.equalsIgnoreCase("type")) {
            return world.types().stream()
                    .filter(t -> t.name().equals(value))
                    .map(Data.Type::id)
                    .findFirst()
                    .orElse(value);
        }
        if (BY_ID.contains(field.toLowerCase(Locale.ROOT)) && !value.matches("\\d+")) {
            throw new BadJql("The sandbox knows the values of '" + field + "' only by their ids");
        }
        if (field.equalsIgnoreCase("parent") || field.equalsIgnoreCase("id")) {
            return world.issueByKey(value).map(issue -> String.valueOf(issue.id())).orElse(value);
        }
        return value;
    }

    private Function<Data.Issue, String> valueOf(String field) throws BadJql {
        String name = field.toLowerCase(Locale.ROOT);
        String epicLink =
                world.field(FieldTypes.EPIC_LINK, null)
                        .map(f -> "cf[" + f.id() + "]")
                        .orElse("none");
        if (name.equals(epicLink)) {
            return Data.Issue::epicKey;
        }
        return switch (name) {
            case "project" -> issue -> String.valueOf(issue.projectId());
            case "issuetype", "type" -> Data.Issue::typeId;
            case "id" -> issue -> String.valueOf(issue.id());
            case "key", "issuekey" -> Data.Issue::key;
            case "status" -> Data.Issue::statusId;
            case "resolution" -> Data.Issue::resolutionId;
            case "parent" ->
                    issue -> issue.parentId() == null ? null : String.valueOf(issue.parentId());
            default ->
                    throw new BadJql("The sandbox does not support the JQL field '" + field + "'");
        };
    }

    private Comparator<Data.Issue> order() throws BadJql {
        Comparator<Data.Issue> byId = Comparator.comparing(Data.Issue::id);
        if (!tokens.take("order")) {
            return byId.reversed();
        }
        tokens.expect("by");
        String field = tokens.next();
        Comparator<Data.Issue> order =
                switch (field.toLowerCase(Locale.ROOT)) {
                    case "key", "issuekey" -> IssueKeys.ORDER;
                    case "id" -> byId;
                    default -> throw new BadJql("The sandbox cannot sort by '" + field + "'");
                };
        if (tokens.take("desc")) {
            return order.reversed();
        }
        tokens.take("asc");
        return order;
    }
}
