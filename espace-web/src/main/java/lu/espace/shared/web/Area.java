package lu.espace.shared.web;

/** Tells the pages behind the login from those for everyone. */
public final class Area {

  private Area() {}

  /** Whether the path is one of a business's or an institution's pages. */
  public static boolean isProtected(String path) {
    return isUnder(path, "/space") || isUnder(path, "/desk");
  }

  private static boolean isUnder(String path, String area) {
    return path.equals(area) || path.startsWith(area + "/") || path.startsWith(area + ".");
  }
}
