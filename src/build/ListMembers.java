import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Lists what the plugin's classes refer to outside of Java and of themselves, for the self-check of
 * the jar that they are in.
 *
 * <p>Run by the build with ASM on the class path: {@code java ListMembers.java CLASSES LIST}. A line
 * is {@code kind owner name descriptor users}, separated by tabs. Kinds: {@code type} (only named),
 * {@code extends}, {@code implements}, and by the instruction that refers to it {@code virtual},
 * {@code interface}, {@code static}, {@code static-interface}, {@code special}, {@code field}, {@code
 * static-field}.
 */
final class ListMembers {
    private static final List<String> OWN = List.of("java/", "org/longview/");

    private final TreeMap<String, TreeSet<String>> users = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path list = Path.of(arguments[1]);
        ListMembers members = new ListMembers();
        try (Stream<Path> files = Files.walk(classes.resolve("org/longview"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                members.read(Files.readAllBytes(file));
            }
        }
        if (members.users.isEmpty()) {
            throw new IllegalStateException("no class in " + classes + " refers to anything");
        }
        Files.createDirectories(list.getParent());
        Files.writeString(list, members.text());
    }

    private void read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String user = reader.getClassName();
        add("extends", reader.getSuperName(), "", "", user);
        for (String implemented : reader.getInterfaces()) {
            add("implements", implemented, "", "", user);
        }
        Remapper types =
                new Remapper(Opcodes.ASM9) {
                    @Override
                    public String map(String name) {
                        add("type", name, "", "", user);
                        return name;
                    }
                };
        // what is remapped is thrown away: the remapper only sees every type that is named
        ClassVisitor everyType = new ClassRemapper(new ClassWriter(0), types);
        reader.accept(new Calls(everyType, user), ClassReader.SKIP_DEBUG);
    }

    private void add(String kind, String owner, String name, String descriptor, String user) {
        String type = owner.startsWith("[") ? element(owner) : owner;
        if (type != null && OWN.stream().noneMatch(type::startsWith)) {
            String line = String.join("\t", kind, type.replace('/', '.'), name, descriptor);
            users.computeIfAbsent(line, l -> new TreeSet<>()).add(user.replace('/', '.'));
        }
    }

    private static String element(String array) {
        String element = array.replaceFirst("^\\[+", "");
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : null;
    }

    private String text() {
        return users.entrySet().stream()
                .map(e -> e.getKey() + "\t" + String.join(",", e.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Sees the instructions that link. */
    private final class Calls extends ClassVisitor {
        private final String user;

        Calls(ClassVisitor next, String user) {
            super(Opcodes.ASM9, next);
            this.user = user;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, thrown)) {
                @Override
                public void visitMethodInsn(
                        int opcode, String owner, String called, String type, boolean itf) {
                    add(call(opcode, itf), owner, called, type, user);
                    super.visitMethodInsn(opcode, owner, called, type, itf);
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    boolean fixed = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
                    add(fixed ? "static-field" : "field", owner, field, type, user);
                    super.visitFieldInsn(opcode, owner, field, type);
                }

                @Override
                public void visitInvokeDynamicInsn(
                        String called, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            add(handle(handle), handle.getOwner(), handle.getName(),
                                    handle.getDesc(), user);
                        }
                    }
                    super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                }
            };
        }
    }

    private static String call(int opcode, boolean itf) {
        return switch (opcode) {
            case Opcodes.INVOKESTATIC -> itf ? "static-interface" : "static";
            case Opcodes.INVOKEINTERFACE -> "interface";
            case Opcodes.INVOKESPECIAL -> "special";
            default -> "virtual";
        };
    }

    private static String handle(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> handle.isInterface() ? "static-interface" : "static";
            case Opcodes.H_INVOKEINTERFACE -> "interface";
            case Opcodes.H_INVOKEVIRTUAL -> "virtual";
            case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> "field";
            case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> "static-field";
            default -> "special";
        };
    }
}
