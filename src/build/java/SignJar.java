import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Signs a plugin jar the way Jira's app signing asks for: an Ed25519 signature of the whole file,
 * beside it, in Base64. Run by sign-jar.sh.
 */
final class SignJar {
    private static final String USAGE =
            """
            Usage: sign-jar.sh JAR [--key FILE] [--name NAME] [--days N]
              --key    key store with the signing key (default longview-signing.p12); made when it is not there
              --name   name in the certificate of a new key (default Longview signing)
              --days   days that the certificate of a new key is valid (default 730)
            The password of the key store is taken from LONGVIEW_KEY_PASSWORD, or asked for.
            Writes JAR.sig (the signature, for the field in Jira's upload dialog) and FILE.crt (the certificate,
            for Jira's trust store).""";
    private static final String PASSWORD = "LONGVIEW_KEY_PASSWORD";
    private static final String ALIAS = "signing";
    private static final int SHORTEST = 12;

    private SignJar() {}

    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    public static void main(String[] arguments) throws Exception {
        try {
            sign(arguments);
        } catch (Refused e) {
            System.err.println("Not signed: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void sign(String[] arguments) throws Exception {
        Map<String, String> options =
                new HashMap<>(
                        Map.of(
                                "--key", "longview-signing.p12",
                                "--name", "Longview signing",
                                "--days", "730"));
        Path jar = read(arguments, options);
        refuseUnlessPlugin(jar);
        Path keyStore = Path.of(options.get("--key"));
        boolean isNew = !Files.exists(keyStore);
        char[] password = password(keyStore, isNew);
        if (isNew) {
            makeKey(keyStore, options, password);
        }
        KeyStore.PrivateKeyEntry entry = open(keyStore, password);
        X509Certificate certificate = (X509Certificate) entry.getCertificate();
        refuseUnlessValid(certificate, keyStore);

        byte[] content = Files.readAllBytes(jar);
        byte[] signature = signature(entry.getPrivateKey(), content);
        refuseUnlessVerified(certificate, content, signature);
        Path signatureFile = Path.of(jar + ".sig");
        Path certificateFile = Path.of(keyStore.toString().replaceFirst("\\.p12$", "") + ".crt");
        Files.writeString(signatureFile, Base64.getEncoder().encodeToString(signature) + "\n");
        Files.writeString(certificateFile, pem(certificate));
        if (isNew) {
            System.out.println("New key:     " + keyStore + " (keep it secret, and keep a copy)");
        }
        System.out.println("Signature:   " + signatureFile);
        System.out.printf(
                "Certificate: %s (valid until %tF)%n", certificateFile, certificate.getNotAfter());
    }

    private static Path read(String[] arguments, Map<String, String> options) throws Refused {
        Path jar = null;
        for (int i = 0; i < arguments.length; i++) {
            if (options.containsKey(arguments[i]) && i + 1 < arguments.length) {
                options.put(arguments[i], arguments[++i]);
            } else if (arguments[i].startsWith("-") || jar != null) {
                throw new Refused("\"" + arguments[i] + "\" is not understood.\n" + USAGE);
            } else {
                jar = Path.of(arguments[i]);
            }
        }
        if (jar == null) {
            throw new Refused("no jar is named.\n" + USAGE);
        }
        if (!options.get("--days").matches("[1-9]\\d{0,3}")) {
            throw new Refused("--days is from 1 to 9999, not \"" + options.get("--days") + "\"");
        }
        return jar;
    }

    private static void refuseUnlessPlugin(Path jar) throws IOException, Refused {
        if (!Files.isRegularFile(jar)) {
            throw new Refused("there is no file " + jar);
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            if (zip.getEntry("atlassian-plugin.xml") == null) {
                throw new Refused(jar + " has no atlassian-plugin.xml: it is not an app for Jira");
            }
        } catch (ZipException e) {
            throw new Refused(jar + " is not a jar: " + e.getMessage());
        }
    }

    private static char[] password(Path keyStore, boolean isNew) throws Refused {
        String given = System.getenv(PASSWORD);
        char[] password = given == null ? ask(keyStore, isNew) : given.toCharArray();
        if (isNew && password.length < SHORTEST) {
            throw new Refused("the password of a new key has at least " + SHORTEST + " characters");
        }
        return password;
    }

    private static char[] ask(Path keyStore, boolean isNew) throws Refused {
        Console console = System.console();
        if (console == null) {
            throw new Refused(
                    "the password of " + keyStore + " is missing; put it into " + PASSWORD);
        }
        char[] password = console.readPassword("Password of %s: ", keyStore);
        if (isNew && !Arrays.equals(password, console.readPassword("The same once more: "))) {
            throw new Refused("the two passwords differ");
        }
        return password == null ? new char[0] : password;
    }

    private static void makeKey(Path keyStore, Map<String, String> options, char[] password)
            throws IOException, InterruptedException, Refused {
        // escaped, since a comma would begin the next part of the name
        String name = options.get("--name").replaceAll("([,+\"\\\\<>;=#])", "\\\\$1");
        ProcessBuilder keytool =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "Ed25519",
                                "-alias",
                                ALIAS,
                                "-dname",
                                "CN=" + name,
                                "-validity",
                                options.get("--days"),
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                keyStore.toString(),
                                // not the password itself: other users could read it in the list of
                                // processes
                                "-storepass:env",
                                PASSWORD));
        keytool.environment().put(PASSWORD, new String(password));
        Process process = keytool.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new Refused("keytool made no key: " + said);
        }
        keyStore.toFile().setReadable(false, false);
        keyStore.toFile().setReadable(true, true);
    }

    private static KeyStore.PrivateKeyEntry open(Path file, char[] password)
            throws IOException, GeneralSecurityException, Refused {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        } catch (IOException e) {
            boolean wrong = e.getCause() instanceof UnrecoverableKeyException;
            throw new Refused(
                    wrong
                            ? "the password is not the one of " + file
                            : file + " is not a key store: " + e.getMessage());
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.getEntry(alias, new KeyStore.PasswordProtection(password))
                            instanceof KeyStore.PrivateKeyEntry entry
                    && entry.getPrivateKey().getAlgorithm().equals("EdDSA")) {
                return entry;
            }
        }
        throw new Refused(file + " has no Ed25519 key, the only kind that Jira accepts");
    }

    private static void refuseUnlessValid(X509Certificate certificate, Path keyStore)
            throws GeneralSecurityException, Refused {
        try {
            certificate.checkValidity();
        } catch (CertificateExpiredException e) {
            throw new Refused(
                    "the certificate in %s ended on %tF; name another file to make a new key"
                            .formatted(keyStore, certificate.getNotAfter()));
        }
    }

    private static byte[] signature(PrivateKey key, byte[] content)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    private static void refuseUnlessVerified(
            X509Certificate certificate, byte[] content, byte[] signed)
            throws GeneralSecurityException, Refused {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(certificate.getPublicKey());
        signature.update(content);
        if (!signature.verify(signed)) {
            throw new Refused("the key and the certificate do not belong together");
        }
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
