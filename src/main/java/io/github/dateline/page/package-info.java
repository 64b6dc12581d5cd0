/**
 * Turns a timeline into pages and data files, and puts them on disk.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>{@link PageRenderer} is pure: a timeline and templates in, {@link Pages} out. {@link
 *       TemplateFolder} reads and {@link SiteWriter} writes; nothing else touches the disk.
 *   <li>Files are rendered on all cores, each by itself: none may depend on another's being done.
 *   <li>Mustache renders a misspelt name as nothing. So {@link TemplateCheck} compares every name
 *       in every template with the view records before anything is rendered; that also finds names
 *       in sections which today's timeline leaves empty.
 *   <li>{@code site/.dateline} lists the files that Dateline made. It names old and new files while
 *       a run is writing, and the new ones alone afterwards; so a run that was cut off leaves
 *       nothing that the next could not mend, and nobody else's file is ever overwritten or
 *       removed.
 *   <li>While a run replaces files, {@code site/.dateline-unfinished} holds the review files of the
 *       run before: ids are kept by them, and an event that moves from one year's file to another's
 *       stands in neither for a moment. The check tells of a run that was cut off by that file.
 *   <li>File names in the site are ASCII: a Java started in an ASCII locale cannot open others
 *       ({@link FileNames}).
 *   <li>Background is folded in {@code <details>} below the story, on the page where it stood
 *       before: so its links stay what they were, and a link into it opens it, without scripts. The
 *       first page of a long timeline links to all of it from one folded place. A page that holds
 *       nothing else is not folded.
 * </ul>
 */
@NullMarked
package io.github.dateline.page;

import org.jspecify.annotations.NullMarked;
