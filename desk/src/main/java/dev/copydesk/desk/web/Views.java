package dev.copydesk.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program. They escape whatever they are given. */
public final class Views {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with the page of {@code template}: its path below src/main/jte, without its ending. */
    public void render(Context context, String template, Map<String, Object> parameters) {
        context.html(html(template, parameters));
    }

    /** The same as text. */
    public String html(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
