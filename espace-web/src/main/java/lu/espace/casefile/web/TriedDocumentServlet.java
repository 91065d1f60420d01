package lu.espace.casefile.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.casefile.service.TryProposal;
import lu.espace.document.web.DocumentResponse;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.SharedError;
import lu.espace.shared.web.Prefs;

/** The PDF of a definition that is tried: {@code /operator/preview?id=<proposal>}. */
@WebServlet("/operator/preview")
public class TriedDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient TryProposal trial;
  @Inject private transient Prefs prefs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("[0-9]{1,18}")) {
      throw new BusinessException(SharedError.NOT_FOUND);
    }
    DocumentResponse.send(trial.print(Long.parseLong(id), prefs.getLanguage()), request, response);
  }
}
