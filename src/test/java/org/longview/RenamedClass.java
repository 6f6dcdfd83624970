package org.longview;

import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** A class of the plugin as it has to be for Jira 10, made by other means than the build's. */
final class RenamedClass {
    private static final String PACKAGE = "^jakarta([./])(servlet|ws\\1rs|inject)(?=[./;]|$)";

    private RenamedClass() {}

    /** A name of a package or type, with dots or slashes, as Jira 10 has it; others stay. */
    static String javax(String name) {
        return name.replaceFirst(PACKAGE, "javax$1$2");
    }

    /**
     * The class with its types under their names in Jira 10, and written like {@link #unchanged}.
     */
    static byte[] javax(byte[] bytes) {
        return written(bytes, RenamedClass::javax);
    }

    /** The class as it is, its constants in an order that two ways of renaming agree in. */
    static byte[] unchanged(byte[] bytes) {
        return written(bytes, UnaryOperator.identity());
    }

    private static byte[] written(byte[] bytes, UnaryOperator<String> names) {
        ClassWriter writer = new ClassWriter(0);
        Remapper types =
                new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String name) {
                        return names.apply(name);
                    }

                    /** Of texts only those are renamed that are a name and nothing else. */
                    @Override
                    public Object mapValue(Object value) {
                        return value instanceof String text && text.matches("[\\w.$/]+")
                                ? names.apply(text)
                                : super.mapValue(value);
                    }
                };
        new ClassReader(bytes).accept(new ClassRemapper(writer, types), 0);
        return writer.toByteArray();
    }
}
