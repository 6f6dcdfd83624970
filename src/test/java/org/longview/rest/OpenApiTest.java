package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;

public class OpenApiTest {

    private final OpenApi api = new OpenApi();

    @Test
    public void the_description_and_the_resources_have_the_same_operations() throws Exception {
        Set<String> real = new TreeSet<>();
        for (Served served : served()) {
            real.add(served.operation());
        }

        assertEquals(real, api.operations());
    }

    @Test
    public void the_description_and_the_resources_have_the_same_parameters() throws Exception {
        for (Served served : served()) {
            Set<String> real = new TreeSet<>();
            for (Parameter parameter : served.method().getParameters()) {
                if (parameter.isAnnotationPresent(PathParam.class)) {
                    real.add("path " + parameter.getAnnotation(PathParam.class).value());
                }
                if (parameter.isAnnotationPresent(QueryParam.class)) {
                    real.add("query " + parameter.getAnnotation(QueryParam.class).value());
                }
            }
            String[] operation = served.operation().split(" ", 2);

            assertEquals(served.operation(), parameters(operation[1], operation[0]), real);
        }
    }

    @Test
    public void every_change_is_described_with_the_header_it_needs_and_its_refusal() {
        for (String operation : api.operations()) {
            String[] parts = operation.split(" ", 2);
            JsonNode described = api.document().path("paths").path(parts[1]);
            boolean asked =
                    described
                            .path(parts[0].toLowerCase())
                            .path("parameters")
                            .toString()
                            .contains("XsrfToken");

            assertEquals(operation, !parts[0].equals("GET"), asked);
            if (asked) {
                api.answer(parts[1], parts[0], 403);
            }
        }
    }

    @Test
    public void every_example_fits_its_schema() {
        List<String> wrong = new ArrayList<>();
        int[] seen = {0};
        visit("", api.document(), seen, wrong);

        assertEquals(List.of(), wrong);
        assertFalse("no example was looked at", seen[0] < 10);
    }

    @Test
    public void a_wrong_answer_is_told_from_a_right_one() {
        String schema = api.answer("/roadmaps/{uid}", "GET", 404);

        assertEquals(
                0,
                api.check(
                                schema,
                                StrictJson.object(
                                        "{\"code\":\"NOT_FOUND\",\"message\":\"m\",\"field\":null,\"value\":null}"))
                        .size());
        assertFalse(
                api.check(
                                schema,
                                StrictJson.object(
                                        "{\"code\":\"GONE\",\"message\":\"m\",\"field\":null,\"value\":null}"))
                        .isEmpty());
        assertFalse(api.check(schema, StrictJson.object("{\"code\":\"NOT_FOUND\"}")).isEmpty());
    }

    private void visit(String pointer, JsonNode node, int[] seen, List<String> wrong) {
        if (node.has("example") && node.has("schema")) {
            seen[0]++;
            api.check(pointer + "/schema", node.get("example"))
                    .forEach(m -> wrong.add(pointer + ": " + m.getMessage()));
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(pointer + "/" + i, node.get(i), seen, wrong);
            }
        }
        node.fields()
                .forEachRemaining(
                        field ->
                                visit(
                                        pointer
                                                + "/"
                                                + field.getKey()
                                                        .replace("~", "~0")
                                                        .replace("/", "~1"),
                                        field.getValue(),
                                        seen,
                                        wrong));
    }

    private Set<String> parameters(String path, String method) {
        Set<String> names = new TreeSet<>();
        JsonNode item = api.document().path("paths").path(path);
        for (JsonNode list :
                List.of(
                        item.path("parameters"),
                        item.path(method.toLowerCase()).path("parameters"))) {
            for (JsonNode parameter : list) {
                JsonNode real =
                        parameter.has("$ref")
                                ? api.document().at(parameter.get("$ref").textValue().substring(1))
                                : parameter;
                if (!real.get("in").textValue().equals("header")) {
                    names.add(real.get("in").textValue() + " " + real.get("name").textValue());
                }
            }
        }
        return names;
    }

    /** A method of a resource, its own or one that it has from above. */
    private record Served(Class<?> resource, Method method) {
        String operation() {
            String path = "/" + resource.getAnnotation(Path.class).value();
            if (method.isAnnotationPresent(Path.class)) {
                path += "/" + method.getAnnotation(Path.class).value();
            }
            return verb(method) + " " + path;
        }
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static List<Served> served() throws IOException, ClassNotFoundException {
        List<Served> served = new ArrayList<>();
        try (Stream<java.nio.file.Path> files =
                Files.list(java.nio.file.Path.of("src/main/java/org/longview/rest"))) {
            for (java.nio.file.Path file : files.toList()) {
                Class<?> type =
                        Class.forName(
                                "org.longview.rest."
                                        + file.getFileName().toString().replaceAll("\\.java$", ""));
                if (type.isAnnotationPresent(Path.class)) {
                    for (Method method : type.getMethods()) {
                        if (verb(method) != null) {
                            served.add(new Served(type, method));
                        }
                    }
                }
            }
        }
        return served;
    }
}
