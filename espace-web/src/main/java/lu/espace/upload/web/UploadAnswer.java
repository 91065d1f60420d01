package lu.espace.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Failures;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;

/** What the pages' script is told: how far the file is, or in words why it is not taken. */
@RequestScoped
public class UploadAnswer {

  private static final int UNPROCESSABLE = 422;

  @Inject private Failures failures;

  /** The file arrives, or is there. */
  public void progress(HttpServletResponse response, String key, long offset, boolean whole)
      throws IOException {
    send(
        response,
        HttpServletResponse.SC_OK,
        Json.createObjectBuilder()
            .add("key", key)
            .add("offset", offset)
            .add("part", Upload.REQUEST)
            .add("whole", whole)
            .build());
  }

  /** The file, or the part, is not taken. */
  public void refusal(HttpServletResponse response, BusinessException refused) throws IOException {
    send(
        response,
        status(refused),
        Json.createObjectBuilder()
            .add("code", refused.code())
            .add("message", failures.message(refused))
            .build());
  }

  /** Of a file that is refused for what it is, nothing needs to be kept. */
  public static boolean isFinal(BusinessException refused) {
    return refused.error() instanceof UploadError && refused.error() != UploadError.OTHER_OFFSET;
  }

  private static int status(BusinessException refused) {
    if (refused.error() == SharedError.DENIED || refused.error() == SharedError.NOT_FOUND) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    return isFinal(refused) ? UNPROCESSABLE : HttpServletResponse.SC_CONFLICT;
  }

  private static void send(HttpServletResponse response, int status, JsonObject content)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    try (JsonWriter out = Json.createWriter(response.getWriter())) {
      out.writeObject(content);
    }
  }
}
