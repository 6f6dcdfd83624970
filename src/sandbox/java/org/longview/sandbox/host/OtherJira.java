package org.longview.sandbox.host;

import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A type of Jira as another version has it: with more members, or with some under other names. */
final class OtherJira extends ClassVisitor {
    private static final String UNSUPPORTED = "java/lang/UnsupportedOperationException";

    private final List<AddedMember> added;
    private final List<String> renamed;
    private boolean isInterface;

    private OtherJira(ClassVisitor writer, List<AddedMember> added, List<String> renamed) {
        super(Opcodes.ASM9, writer);
        this.added = added;
        this.renamed = renamed;
    }

    /**
     * Rewrites a class file.
     *
     * @param renamed the names of methods that the type shall not have any more
     */
    static byte[] of(byte[] type, List<AddedMember> added, List<String> renamed) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(type).accept(new OtherJira(writer, added, renamed), 0);
        return writer.toByteArray();
    }

    /** A type that is there to be named and can do nothing. */
    static byte[] empty(String name, boolean isException) {
        ClassWriter writer = new ClassWriter(0);
        int kind = isException ? Opcodes.ACC_SUPER : Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
        writer.visit(
                Opcodes.V11,
                Opcodes.ACC_PUBLIC | kind,
                name.replace('.', '/'),
                null,
                isException ? "java/lang/Exception" : "java/lang/Object",
                null);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            String signature,
            String parent,
            String[] interfaces) {
        isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        super.visit(version, access, name, signature, parent, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        return super.visitMethod(
                access,
                renamed.contains(name) ? name + "InAnotherJira" : name,
                descriptor,
                signature,
                exceptions);
    }

    @Override
    public void visitEnd() {
        added.forEach(this::add);
        super.visitEnd();
    }

    private void add(AddedMember member) {
        if (member.isAbstract() && !isInterface) {
            throw new IllegalArgumentException("a class cannot get " + member.readable());
        }
        MethodVisitor method =
                super.visitMethod(
                        Opcodes.ACC_PUBLIC | (member.isAbstract() ? Opcodes.ACC_ABSTRACT : 0),
                        member.name(),
                        member.descriptor(),
                        null,
                        member.exceptions().stream()
                                .map(name -> name.replace('.', '/'))
                                .toArray(String[]::new));
        if (!member.isAbstract()) {
            refuse(method, member);
        }
        method.visitEnd();
    }

    /** The name of what was called is all that there is to say. */
    private static void refuse(MethodVisitor method, AddedMember member) {
        method.visitCode();
        method.visitTypeInsn(Opcodes.NEW, UNSUPPORTED);
        method.visitInsn(Opcodes.DUP);
        method.visitLdcInsn("The sandbox does not have " + member.readable());
        method.visitMethodInsn(
                Opcodes.INVOKESPECIAL, UNSUPPORTED, "<init>", "(Ljava/lang/String;)V", false);
        method.visitInsn(Opcodes.ATHROW);
        method.visitMaxs(3, Type.getArgumentsAndReturnSizes(member.descriptor()) >> 2);
    }
}
