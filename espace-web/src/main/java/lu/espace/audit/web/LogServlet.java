package lu.espace.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.audit.service.LogExport;
import lu.espace.audit.service.LogFilter;
import lu.espace.business.web.CurrentEspace;
import lu.espace.document.web.DocumentResponse;
import lu.espace.shared.web.Prefs;

/** The filtered log as a file: {@code /space/log-file?form=csv} or {@code form=pdf}. */
@WebServlet("/space/log-file")
public class LogServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private LogExport export;
  @Inject private CurrentEspace espace;
  @Inject private Prefs prefs;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LogFilter filter =
        new LogFilterForm(
                request.getParameter("kind"),
                request.getParameter("who"),
                request.getParameter("file"),
                request.getParameter("from"),
                request.getParameter("to"))
            .filter();
    if ("pdf".equals(request.getParameter("form"))) {
      DocumentResponse.send(
          export.pdf(espace.getId(), filter, prefs.getLanguage()), request, response);
      return;
    }
    response.setContentType("text/csv; charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"espace-log.csv\"");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    export.csv(espace.getId(), filter, prefs.getLanguage(), response.getOutputStream());
  }
}
