package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.Node;
import org.junit.Test;

/** What Jira's Velocity allowlist and a strict content policy ask of the plugin's templates. */
public class TemplatesTest {
    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern INLINE =
            Pattern.compile(
                    "<script\\b|<style\\b|\\sstyle\\s*=|\\son\\w+\\s*=|javascript:|srcdoc",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    @Test
    public void templates_call_no_method_and_read_maps_only() throws Exception {
        for (Path template : templates()) {
            assertEquals(template.toString(), List.of(), objections(Files.readString(template)));
        }
    }

    @Test
    public void templates_bring_no_inline_script_style_or_handler() throws IOException {
        for (Path template : templates()) {
            assertEquals(template.toString(), List.of(), inline(Files.readString(template)));
        }
    }

    @Test
    public void pages_that_java_writes_bring_none_either() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(TemplatesTest::isOfPages).toList()) {
                assertEquals(source.toString(), List.of(), inline(literals(source)));
            }
        }
    }

    /** Programs for mail know no style sheets, and run no script. */
    private static boolean isOfPages(Path source) {
        return Files.isRegularFile(source)
                && !source.endsWith("publish/Sheet.java")
                && !source.endsWith("publish/Prose.java");
    }

    private static String literals(Path source) throws IOException {
        return LITERAL.matcher(Files.readString(source))
                .results()
                .map(r -> r.group(1).replace("\\\"", "\""))
                .filter(text -> text.contains("<") || text.contains("=\""))
                .collect(Collectors.joining());
    }

    @Test
    public void calls_and_deep_references_would_be_found() throws Exception {
        assertEquals(List.of(), objections("$a ${b} $!row.name #foreach($x in $list)$x.y#end"));
        assertEquals(List.of(), objections("#if($a == 'b')c#elseif($d)e#else f#end ## $x.y()"));
        assertEquals(
                List.of("the call size()", "the call get(0)", "the deep reference $a.b.c"),
                objections("$list.size() #if($list.get(0))x#end $a.b.c"));
        assertEquals(List.of("the name class"), objections("${row.class}"));
        assertEquals(
                List.of("the directive parse", "the directive set"),
                objections("#parse('x.vm')#set($a = 1)"));
    }

    @Test
    public void inline_markup_would_be_found() {
        assertEquals(List.of(" onclick="), inline("<a onclick=\"x()\">"));
        assertEquals(List.of("<SCRIPT", " style ="), inline("<SCRIPT src=x><p style = 'y'>"));
        assertEquals(List.of(), inline("<p class=\"style\" data-on=\"1\">on = off</p>"));
    }

    private static List<String> objections(String template) throws Exception {
        RuntimeInstance velocity = new RuntimeInstance();
        velocity.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS,
                "org.apache.velocity.runtime.log.NullLogChute");
        velocity.setProperty("velocimacro.library", "");
        velocity.init();
        List<String> objections = new ArrayList<>();
        collect(velocity.parse(new StringReader(template), "template"), objections);
        return objections;
    }

    private static void collect(Node node, List<String> objections) {
        if (node instanceof ASTMethod) {
            objections.add("the call " + node.literal());
        } else if (node instanceof ASTSetDirective) {
            objections.add("the directive set");
        } else if (node instanceof ASTDirective directive
                && !directive.getDirectiveName().equals("foreach")) {
            objections.add("the directive " + directive.getDirectiveName());
        } else if (node instanceof ASTIdentifier && node.literal().equalsIgnoreCase("class")) {
            // of a map too, Velocity would ask getClass()
            objections.add("the name " + node.literal());
        } else if (node.jjtGetNumChildren() > 1
                && node.jjtGetChild(0) instanceof ASTIdentifier
                && node.jjtGetChild(1) instanceof ASTIdentifier) {
            objections.add("the deep reference " + node.literal());
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            collect(node.jjtGetChild(i), objections);
        }
    }

    private static List<String> inline(String template) {
        return INLINE.matcher(template).results().map(r -> r.group()).toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertFalse(templates.isEmpty());
            return templates;
        }
    }
}
