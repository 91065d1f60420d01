package lu.espace.signature.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import lu.espace.trust.RunningTrustServices;
import lu.espace.trust.csc.SigningClient;

/** A holder in front of the signing server's pages. */
class Browser {

  private static final String PIN = "123456";

  private final HttpClient http = HttpClient.newHttpClient();
  private final SigningClient forms;

  Browser(RunningTrustServices services) {
    this.forms = new SigningClient(services);
  }

  /** The holder identifies itself; gives what the browser brings back. */
  Map<String, String> identify(URI page, String ssn) {
    return SigningClient.returned(forms.answer(open(page), ssn, PIN, "confirm"));
  }

  Map<String, String> confirm(URI page) {
    return SigningClient.returned(forms.answer(open(page), "", PIN, "confirm"));
  }

  Map<String, String> cancel(URI page) {
    return SigningClient.returned(forms.answer(open(page), "", "", "cancel"));
  }

  private String open(URI page) {
    try {
      HttpRequest request = HttpRequest.newBuilder(page).header("Accept-Language", "en").build();
      return SigningClient.page(http.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }
}
