package dev.copydesk.console.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program. They escape whatever they are given. */
public final class PageTemplates {
    private static final String RENDERED = "rendered-page";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with the page of {@code template}: its path below src/main/jte, without its ending. */
    public void render(Context context, String template, Map<String, Object> parameters) {
        context.html(html(template, parameters));
        context.attribute(RENDERED, true);
    }

    /** Whether one of these pages is the answer so far. */
    public static boolean isRendered(Context context) {
        return context.attribute(RENDERED) != null;
    }

    /** The same as text. */
    public String html(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
