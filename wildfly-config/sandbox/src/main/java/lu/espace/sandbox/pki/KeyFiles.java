package lu.espace.sandbox.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** Reads and writes key stores and PEM files of one directory, all under one password. */
final class KeyFiles {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path directory;
  private final char[] password;

  KeyFiles(Path directory, String password) {
    this.directory = directory;
    this.password = password.toCharArray();
  }

  /** A key with its chain, as it stands in a key store. */
  record Entry(String alias, PrivateKey key, List<X509Certificate> chain) {}

  void writeStore(String file, List<Entry> entries) {
    try {
      KeyStore store = empty();
      for (Entry entry : entries) {
        store.setKeyEntry(
            entry.alias(), entry.key(), password, entry.chain().toArray(new Certificate[0]));
      }
      save(store, file);
    } catch (GeneralSecurityException | IOException e) {
      throw unusable(file, e);
    }
  }

  void writeTrustStore(String file, List<X509Certificate> authorities) {
    try {
      KeyStore store = empty();
      for (X509Certificate authority : authorities) {
        boolean root =
            authority.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        store.setCertificateEntry(root ? "root" : "issuing", authority);
      }
      save(store, file);
    } catch (GeneralSecurityException | IOException e) {
      throw unusable(file, e);
    }
  }

  Entry read(String file, String alias) {
    try (InputStream in = Files.newInputStream(directory.resolve(file))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      if (!(store.getEntry(alias, new KeyStore.PasswordProtection(password))
          instanceof KeyStore.PrivateKeyEntry entry)) {
        throw new SandboxException(file + " has no key " + alias);
      }
      List<X509Certificate> chain =
          Arrays.stream(entry.getCertificateChain()).map(X509Certificate.class::cast).toList();
      return new Entry(alias, entry.getPrivateKey(), chain);
    } catch (GeneralSecurityException | IOException e) {
      throw unusable(file, e);
    }
  }

  void writePem(String file, List<X509Certificate> certificates, PrivateKey... keys) {
    StringWriter text = new StringWriter();
    try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
      for (X509Certificate certificate : certificates) {
        pem.writeObject(certificate);
      }
      for (PrivateKey key : keys) {
        pem.writeObject(new JcaPKCS8Generator(key, null));
      }
    } catch (IOException e) {
      throw unusable(file, e);
    }
    if (keys.length == 0) {
      writePublic(file, text.toString());
    } else {
      writeSecret(file, text.toString());
    }
  }

  void writeSecret(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8), true);
  }

  void writePublic(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8), false);
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private void save(KeyStore store, String file) throws GeneralSecurityException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, password);
    write(file, bytes.toByteArray(), true);
  }

  /** A secret file is made readable by its owner only before anything stands in it. */
  private void write(String file, byte[] content, boolean secret) {
    Path path = directory.resolve(file);
    try {
      Files.deleteIfExists(path);
      boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (secret && posix) {
        Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      }
      Files.write(path, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private SandboxException unusable(String file, Throwable cause) {
    return new SandboxException(directory.resolve(file) + " cannot be read or written", cause);
  }
}
