package lu.espace.shared.web;

/** Tells the pages behind the login from those for everyone. */
public final class Area {

  private Area() {}

  /** Whether the path is one of a business's, an institution's or the operators' pages. */
  public static boolean isProtected(String path) {
    return isUnder(path, "/space") || isUnder(path, "/desk") || isUnder(path, "/operator");
  }

  private static boolean isUnder(String path, String area) {
    return path.equals(area) || path.startsWith(area + "/") || path.startsWith(area + ".");
  }
}
