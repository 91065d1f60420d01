package lu.espace.sandbox.pki;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The sandbox's certificates, in one directory. They are made at the first opening and kept: the
 * same people with the same keys stay known to a browser across restarts.
 */
public final class SandboxPki {

  /** The PIN of every signature key on the sandbox's signing server. */
  public static final String SIGNATURE_PIN = "123456";

  private final Path directory;
  private final Clock clock;
  private final TrustAddresses addresses;
  private final String password;
  private final KeyFiles files;
  private final CertificateRegister register;
  private final Map<String, Holder> loaded = new ConcurrentHashMap<>();

  private SandboxPki(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
    this.addresses = new TrustAddresses(URI.create(marker(directory)));
    this.password = line(SandboxFiles.PASSWORD);
    this.files = new KeyFiles(directory, password);
    this.register = new CertificateRegister(directory);
  }

  /**
   * Opens the sandbox in a directory, and makes it if there is none.
   *
   * @param trustBase where the trust services will answer, for example {@code
   *     http://localhost:8080/trust}; the certificates name it
   */
  public static SandboxPki open(Path directory, URI trustBase) {
    return open(directory, trustBase, Clock.systemUTC());
  }

  /** Opens or makes the sandbox as of a clock. */
  public static SandboxPki open(Path directory, URI trustBase, Clock clock) {
    Path place = directory.toAbsolutePath().normalize();
    TrustAddresses wanted = new TrustAddresses(trustBase);
    if (!exists(place)) {
      new SandboxDirectory(place).fill(at -> new SandboxMaker(at, wanted, clock.instant()).make());
    }
    SandboxPki pki = new SandboxPki(place, clock);
    if (!pki.addresses.equals(wanted)) {
      throw new SandboxException(
          "The sandbox in %s was made for trust services at %s, not at %s; use that address or delete the directory"
              .formatted(place, pki.addresses.base(), wanted.base()));
    }
    pki.addNewcomers();
    return pki;
  }

  /** Opens a sandbox that must be there already. */
  public static SandboxPki read(Path directory, Clock clock) {
    return new SandboxPki(directory.toAbsolutePath().normalize(), clock);
  }

  /** Whether a directory holds a complete sandbox. */
  public static boolean exists(Path directory) {
    return Files.isRegularFile(directory.resolve(SandboxFiles.MARKER));
  }

  public Path directory() {
    return directory;
  }

  public TrustAddresses addresses() {
    return addresses;
  }

  /** The password of every PKCS#12 file. */
  public String password() {
    return password;
  }

  /** The product's secret at the signing server (client id {@code espace}). */
  public String clientSecret() {
    return line(SandboxFiles.CLIENT_SECRET);
  }

  /** Everyone, in the order of the index. */
  public List<Holder> holders() {
    return SandboxPeople.all().stream().map(person -> holder(person.file())).toList();
  }

  /** One person by the start of its files' names, for example {@code claire-schmit}. */
  public Holder holder(String name) {
    return loaded.computeIfAbsent(name, this::load);
  }

  /** The authority that issues people's certificates. */
  public CertificateAuthority issuing() {
    return authority(SandboxFiles.ISSUING);
  }

  /** The root above it. */
  public CertificateAuthority root() {
    return authority(SandboxFiles.ROOT);
  }

  /** The OCSP responder's key, which the issuing authority delegates to. */
  public Credential responder() {
    return credential(SandboxFiles.OCSP, SandboxFiles.SERVICES);
  }

  /** The time-stamping unit's key. */
  public Credential timeStamper() {
    return credential(SandboxFiles.TSA, SandboxFiles.SERVICES);
  }

  /** What was issued and revoked. */
  public CertificateRegister register() {
    return register;
  }

  /** Revokes a certificate from now on. */
  public void revoke(X509Certificate certificate) {
    register.revoke(certificate, clock.instant());
  }

  /** Profiles for further certificates, valid from now. */
  public CertificateProfiles profiles() {
    return new CertificateProfiles(addresses, clock.instant());
  }

  /** A further key, for {@link #issue}. */
  public KeyPair newKey() {
    return SandboxKeys.pair();
  }

  /** Issues a further certificate, however odd, and writes it beside the others. */
  public Credential issue(String name, CertificateSpec spec, PrivateKey key) {
    KeyFiles.Entry entry = SandboxMaker.issue(register, issuing(), name, spec, key);
    SandboxMaker.writeCredential(files, entry);
    return credential(name, name + ".p12");
  }

  /** A sandbox of an older version lacks the people who have joined since. */
  private void addNewcomers() {
    List<SandboxPerson> newcomers =
        SandboxPeople.all().stream()
            .filter(person -> Files.notExists(directory.resolve(person.file() + "-sign.pem")))
            .toList();
    if (!newcomers.isEmpty()) {
      Instant now = clock.instant();
      List<String> index = new ArrayList<>(List.of(line(SandboxFiles.INDEX)));
      index.addAll(new PeopleMaker(issuing(), profiles(), files, register, now).make(newcomers));
      files.writePublic(SandboxFiles.INDEX, String.join("\n", index) + "\n");
    }
  }

  private Holder load(String name) {
    SandboxPerson person =
        SandboxPeople.all().stream()
            .filter(p -> p.file().equals(name))
            .findFirst()
            .orElseThrow(() -> new SandboxException("The sandbox has no person " + name));
    Function<String, Credential> read = use -> credential(name + use, name + use + ".p12");
    return new Holder(person, read.apply("-auth"), read.apply("-sign"));
  }

  private CertificateAuthority authority(String alias) {
    KeyFiles.Entry entry = files.read(SandboxFiles.SERVICES, alias);
    return new CertificateAuthority(entry.key(), entry.chain());
  }

  private Credential credential(String alias, String file) {
    KeyFiles.Entry entry = files.read(file, alias);
    Path pem = directory.resolve(alias + ".pem");
    return new Credential(alias, directory.resolve(file), pem, entry.key(), entry.chain());
  }

  private String line(String file) {
    try {
      return Files.readString(directory.resolve(file)).strip();
    } catch (IOException e) {
      throw new SandboxException(directory.resolve(file) + " cannot be read", e);
    }
  }

  private static String marker(Path directory) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(directory.resolve(SandboxFiles.MARKER))) {
      properties.load(in);
    } catch (IOException | UncheckedIOException e) {
      throw new SandboxException(directory + " holds no complete sandbox", e);
    }
    return properties.getProperty(SandboxFiles.TRUST_BASE, "");
  }
}
