package org.longview.sandbox.host;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Types of Jira with methods under other names, as another version of Jira may have them. */
public final class RenamedMembers {
    private static final String DONE = "sandbox.renamed";

    private RenamedMembers() {}

    /**
     * Runs this program again with the changed types in front of the class path, until it ends.
     *
     * @param members types and methods, separated by #
     * @return the exit code, or -1 when nothing is to be renamed
     */
    public static int run(List<String> members, Class<?> program)
            throws IOException, InterruptedException {
        if (members.isEmpty() || System.getProperty(DONE) != null) {
            return -1;
        }
        Path renamed = Files.createTempDirectory("longview-sandbox-renamed");
        try {
            return run(members, program, renamed);
        } finally {
            Folders.delete(renamed);
        }
    }

    private static int run(List<String> members, Class<?> program, Path renamed)
            throws IOException, InterruptedException {
        for (String member : members) {
            write(renamed, member.split("#", 2));
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-D" + DONE + "=true");
        command.add("-cp");
        command.add(renamed + File.pathSeparator + System.getProperty("java.class.path"));
        command.add(program.getName());
        Process again = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stop(again, renamed), "sandbox-stop"));
        return again.waitFor();
    }

    /** At a shutdown nobody waits for the end of run. */
    private static void stop(Process again, Path renamed) {
        again.destroy();
        try {
            again.waitFor();
            Folders.delete(renamed);
        } catch (IOException e) {
            System.err.println("Left behind: " + renamed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(Path folder, String[] member) throws IOException {
        String file = member[0].replace('.', '/') + ".class";
        try (InputStream in = RenamedMembers.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null || member.length < 2) {
                throw new IOException("the host has no " + String.join("#", member));
            }
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.write(target, rename(in.readAllBytes(), member[1]));
        }
    }

    private static byte[] rename(byte[] bytes, String method) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access,
                                    String name,
                                    String descriptor,
                                    String signature,
                                    String[] exceptions) {
                                return super.visitMethod(
                                        access,
                                        name.equals(method) ? name + "InAnotherJira" : name,
                                        descriptor,
                                        signature,
                                        exceptions);
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
