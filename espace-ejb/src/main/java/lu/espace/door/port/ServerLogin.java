package lu.espace.door.port;

import java.security.cert.X509Certificate;

/** The server's own login, which the door hands a proved holder over to. */
public interface ServerLogin {

  /**
   * A ticket with which the holder of this certificate can be logged in, once and within seconds.
   *
   * @param proved the certificate, which has been checked and whose key has been proved
   */
  String ticket(X509Certificate proved);
}
