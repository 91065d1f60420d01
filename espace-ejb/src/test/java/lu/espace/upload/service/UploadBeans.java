package lu.espace.upload.service;

import java.util.List;
import lu.espace.upload.adapter.ContentInspector;
import lu.espace.upload.adapter.PictureCleaner;

/** Beans of the upload that only their own package can name. */
public final class UploadBeans {

  public static final List<Class<?>> ALL =
      List.of(
          Uploads.class,
          FileParts.class,
          ScanQueue.class,
          ScanFiles.class,
          ContentInspector.class,
          PictureCleaner.class);

  private UploadBeans() {}
}
