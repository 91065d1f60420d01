package lu.espace.shared.web;

/** The current page in one language. */
public record LanguageLink(String code, String url, boolean current) {

  // Expression language finds record components only from version 6 on.

  public String getCode() {
    return code;
  }

  public String getUrl() {
    return url;
  }

  public boolean isCurrent() {
    return current;
  }
}
