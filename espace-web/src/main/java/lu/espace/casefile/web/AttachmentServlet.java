package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.casefile.service.AttachFile;
import lu.espace.casefile.service.AttachedContent;
import lu.espace.casefile.service.AttachmentContent;
import lu.espace.casefile.service.ChangeAttachment;
import lu.espace.casefile.service.UploadState;
import lu.espace.document.web.DocumentResponse;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Prefs;
import lu.espace.upload.web.UploadAnswer;
import lu.espace.upload.web.UploadRequest;

/**
 * The attached files of a case file: {@code /space/attachment?n=<number>}. The pages' script begins
 * with POST and a {@code place}, sends parts with PATCH, asks with GET how far a file is, and
 * cancels with DELETE, each with the file's key {@code f}. A person's GET saves the file.
 */
@WebServlet("/space/attachment")
public class AttachmentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AttachFile attaching;
  @Inject private transient ChangeAttachment changing;
  @Inject private transient AttachedContent contents;
  @Inject private transient UploadAnswer answer;
  @Inject private transient Prefs prefs;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    UploadRequest upload = new UploadRequest(request);
    if (upload.isOurs()) {
      handIn(upload, request, response);
    } else if ("GET".equals(request.getMethod())) {
      save(contents.open(number(request), key(request)), response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void handIn(
      UploadRequest upload, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      FileNumber number = number(request);
      switch (request.getMethod()) {
        case "POST" ->
            tell(
                response,
                attaching.begin(number, request.getParameter("place"), upload.announcement()));
        case "PATCH" -> tell(response, part(number, key(request), upload));
        case "GET" -> tell(response, attaching.state(number, key(request)));
        case "DELETE" -> {
          changing.remove(number, key(request), prefs.getLanguage());
          response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
        default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      }
    } catch (BusinessException refused) {
      answer.refusal(response, refused);
    }
  }

  /** A file that is refused for what it is goes at once, with what arrived of it. */
  private UploadState part(FileNumber number, String key, UploadRequest upload) throws IOException {
    long offset = upload.offset();
    byte[] bytes = upload.part();
    try {
      return attaching.receive(number, key, offset, bytes);
    } catch (BusinessException refused) {
      if (UploadAnswer.isFinal(refused)) {
        changing.remove(number, key, prefs.getLanguage());
      }
      throw refused;
    }
  }

  private void tell(HttpServletResponse response, UploadState state) throws IOException {
    answer.progress(response, state.key(), state.offset(), state.whole());
  }

  private static void save(AttachmentContent file, HttpServletResponse response)
      throws IOException {
    DocumentResponse.save(file.name(), file.mediaType(), file.size(), file.stream(), response);
  }

  private static FileNumber number(HttpServletRequest request) {
    return FileNumber.parse(request.getParameter("n"))
        .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
  }

  private static String key(HttpServletRequest request) {
    String key = request.getParameter("f");
    if (key == null) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    return key;
  }
}
