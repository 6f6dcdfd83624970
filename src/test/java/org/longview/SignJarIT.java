package org.longview;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Runs src/build/sign-jar.sh on the finished jar. */
public class SignJarIT {
    private static final String PASSWORD = "correct horse battery";

    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static Path jar;
    private static Path keyStore;
    private static Run first;

    private record Run(int status, String output) {}

    @BeforeClass
    public static void sign() throws Exception {
        Assume.assumeTrue("the script needs a POSIX shell", Files.isExecutable(Path.of("/bin/sh")));
        jar = FOLDER.getRoot().toPath().resolve("longview.jar");
        keyStore = FOLDER.getRoot().toPath().resolve("own.p12");
        Files.copy(Path.of(System.getProperty("plugin.jar")), jar);
        first = run(PASSWORD, jar, "--key", keyStore, "--name", "Example, Inc.", "--days", 30);
        assertEquals(first.output(), 0, first.status());
    }

    private static Run run(String password, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "src/build/sign-jar.sh"));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("LONGVIEW_KEY_PASSWORD");
        if (password != null) {
            builder.environment().put("LONGVIEW_KEY_PASSWORD", password);
        }
        return finish(builder);
    }

    private static Run finish(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static Path beside(Path file, String ending) {
        return Path.of(file.toString().replaceFirst("\\.p12$", "") + ending);
    }

    private static X509Certificate certificate() throws Exception {
        try (InputStream pem = Files.newInputStream(beside(keyStore, ".crt"))) {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }

    private static boolean verifies(byte[] content) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(certificate());
        signature.update(content);
        return signature.verify(
                Base64.getDecoder().decode(Files.readString(beside(jar, ".sig")).strip()));
    }

    @Test
    public void theSignatureIsOfTheWholeJarByTheExportedCertificate() throws Exception {
        assertTrue(verifies(Files.readAllBytes(jar)));
        assertEquals("EdDSA", certificate().getPublicKey().getAlgorithm());
        assertEquals(
                "CN=\"Example, Inc.\"", certificate().getSubjectX500Principal().getName("RFC1779"));
        certificate().verify(certificate().getPublicKey());
    }

    @Test
    public void aChangedJarIsNoLongerTheOneThatWasSigned() throws Exception {
        byte[] content = Files.readAllBytes(jar);
        byte[] longer = Arrays.copyOf(content, content.length + 1);
        content[content.length / 2] ^= 1;

        assertFalse(verifies(content));
        assertFalse(verifies(longer));
    }

    @Test
    public void theJarItselfStaysAsItWasBuiltAndTested() throws Exception {
        assertArrayEquals(
                Files.readAllBytes(Path.of(System.getProperty("plugin.jar"))),
                Files.readAllBytes(jar));
    }

    @Test
    public void openSslVerifiesItAsAtlassiansInstructionsDo() throws Exception {
        Path key = FOLDER.newFile().toPath();
        Path raw = FOLDER.newFile().toPath();
        Files.write(raw, Base64.getDecoder().decode(Files.readString(beside(jar, ".sig")).strip()));
        Run version = tool("openssl", "version");
        Assume.assumeTrue("needs OpenSSL 3", version.output().startsWith("OpenSSL 3"));
        Files.writeString(
                key,
                tool("openssl", "x509", "-in", beside(keyStore, ".crt"), "-noout", "-pubkey")
                        .output());

        Run run =
                tool(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        key,
                        "-rawin",
                        "-in",
                        jar,
                        "-sigfile",
                        raw);

        assertEquals(run.output(), 0, run.status());
    }

    private static Run tool(Object... command) throws Exception {
        try {
            return finish(
                    new ProcessBuilder(Arrays.stream(command).map(Object::toString).toList())
                            .redirectErrorStream(true));
        } catch (IOException e) {
            return new Run(-1, e.getMessage());
        }
    }

    @Test
    public void theSameKeySignsAgainAndIsNotMadeAnew() throws Exception {
        String signature = Files.readString(beside(jar, ".sig"));
        X509Certificate certificate = certificate();

        Run again = run(PASSWORD, jar, "--key", keyStore);

        assertEquals(again.output(), 0, again.status());
        assertTrue(first.output(), first.output().contains("New key:"));
        assertFalse(again.output(), again.output().contains("New key:"));
        assertEquals(signature, Files.readString(beside(jar, ".sig")));
        assertEquals(certificate, certificate());
    }

    @Test
    public void theKeyIsForItsOwnerOnlyAndThePasswordIsNowhere() throws Exception {
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(keyStore)));
        assertFalse(first.output(), first.output().contains(PASSWORD));
        String program = Files.readString(Path.of("src/build/java/SignJar.java"));
        assertTrue(program, program.contains("\"-storepass:env\""));
    }

    @Test
    public void refusesAnExistingKeyWithoutItsPassword() throws Exception {
        Run without = run(null, jar, "--key", keyStore);
        Run wrong = run("another password", jar, "--key", keyStore);

        assertRefused(without, "the password of " + keyStore + " is missing");
        assertRefused(wrong, "the password is not the one of " + keyStore);
    }

    @Test
    public void refusesAKeyOfAKindThatJiraDoesNotAccept() throws Exception {
        Path key = FOLDER.getRoot().toPath().resolve("rsa.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Run made =
                tool(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "a",
                        "-dname",
                        "CN=a",
                        "-keystore",
                        key,
                        "-storepass",
                        PASSWORD);

        assertEquals(made.output(), 0, made.status());
        assertRefused(run(PASSWORD, jar, "--key", key), "has no Ed25519 key");
    }

    @Test
    public void refusesAShortPasswordForANewKey() throws Exception {
        Path key = FOLDER.getRoot().toPath().resolve("short.p12");

        assertRefused(run("short", jar, "--key", key), "at least 12 characters");
        assertFalse(Files.exists(key));
    }

    @Test
    public void refusesWhatIsNoAppForJira() throws Exception {
        Path text = FOLDER.newFile("text.jar").toPath();
        Files.writeString(text, "no zip");

        assertRefused(run(PASSWORD, FOLDER.getRoot() + "/gone.jar"), "there is no file");
        assertRefused(run(PASSWORD, text), "is not a jar");
        assertRefused(run(PASSWORD, junit()), "no atlassian-plugin.xml");
    }

    private static Path junit() throws Exception {
        return Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    public void refusesWhatItDoesNotUnderstand() throws Exception {
        assertRefused(run(PASSWORD), "no jar is named");
        assertRefused(run(PASSWORD, jar, "--password", "x"), "\"--password\" is not understood");
        assertRefused(run(PASSWORD, jar, "--days", "soon"), "--days is from 1 to 9999");
        assertRefused(run(PASSWORD, jar, "--key", jar), "is not a key store");
    }

    @Test
    public void refusesToRunWithoutAJdk() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("/bin/sh", "src/build/sign-jar.sh", jar.toString())
                        .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", FOLDER.getRoot().toString());

        assertRefused(finish(builder), "a JDK 17 or newer is needed");
    }

    private static void assertRefused(Run run, String reason) {
        assertEquals(run.output(), 2, run.status());
        assertTrue(run.output(), run.output().startsWith("Not signed: "));
        assertTrue(run.output(), run.output().contains(reason));
        assertFalse(run.output(), run.output().contains("Exception"));
    }
}
