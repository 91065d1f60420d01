package lu.espace.shared.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lu.espace.shared.domain.Right;

/**
 * The method is for members of the eSpace concerned who hold this right. The eSpace is that of the
 * first parameter of type {@link lu.espace.shared.domain.EspaceId} or {@link
 * lu.espace.shared.domain.FileNumber}; a file also gives the subject area and the procedure, which
 * the right must reach. Where no file is concerned, the right over anything will do, and the
 * service goes no further than it reaches.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {
  Right value();
}
