package lu.espace.upload.domain;

/** How much may be handed in, and in which pieces it is kept. */
public final class Upload {

  /** Every part but the last one of a file has this length, so that any place in it is found. */
  public static final int PART = 256 * 1024;

  /** The most that one request brings; a multiple of {@link #PART}. */
  public static final int REQUEST = 8 * PART;

  /** The largest file. */
  public static final long LARGEST = 50L * 1024 * 1024;

  /** The most that the files of one filing have together. */
  public static final long TOGETHER = 200L * 1024 * 1024;

  /** The most pages of a PDF that a person can be asked to read. */
  public static final int PAGES = 2_000;

  private Upload() {}
}
