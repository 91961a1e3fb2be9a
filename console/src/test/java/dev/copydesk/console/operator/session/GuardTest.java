package dev.copydesk.console.operator.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.console.web.PageHeaders;
import dev.copydesk.console.web.PageTemplates;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // each test serves first
class GuardTest {
    private static final String TOKEN = "a-token-of-the-tests";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String OURS = "Sec-Fetch-Site: same-origin\r\n";
    private static final String PAGE = "Accept: text/html\r\n";
    private static final String LOCAL = "Host: 127.0.0.1\r\n";

    @TempDir
    Path folder;

    private Javalin server;

    private void serve(String listening) {
        var guard = new ConsoleGuard(
                new ConsoleAccess(listening, ConsoleToken.of(TOKEN, folder)), new PageTemplates(), Clock.systemUTC());
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            new PageHeaders().register(config);
            guard.register(config);
            config.routes.get(
                    "/page",
                    context -> context.result(
                            "secret " + ConsoleGuard.csrf(context).orElse("-")));
            config.routes.post("/change", context -> context.result("changed"));
            config.routes.get("/health/live", context -> context.result("live"));
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void letsThisMachineReadWithoutSigningIn() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("GET", "/page", LOCAL, "")).contains("secret -");
    }

    @Test
    void sendsAPageWhoseNameWasMadeToLeadHereToSignIn() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("GET", "/page?a=b", "Host: evil.example\r\n" + PAGE, ""))
                .contains(" 303 ", "/session?to=%2Fpage%3Fa%3Db")
                .doesNotContain("secret");
    }

    @Test
    void asksEverybodyToSignInWhereOthersReachIt() throws IOException {
        serve("0.0.0.0");

        assertThat(ask("GET", "/page", LOCAL, "")).contains(" 401 ").doesNotContain("secret");
        assertThat(ask("GET", "/health/live", LOCAL, "")).contains(" 200 ");
    }

    @Test
    void asksWhoComesThroughAProxyToSignIn() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("GET", "/page", LOCAL + "X-Forwarded-For: 203.0.113.7\r\n", ""))
                .contains(" 401 ");
    }

    @Test
    void takesTheTokenOfAProgram() throws IOException {
        serve("0.0.0.0");

        assertThat(ask("GET", "/page", LOCAL + "Authorization: Bearer " + TOKEN + "\r\n", ""))
                .contains("secret");
        assertThat(ask("POST", "/change", LOCAL + "Authorization: Bearer " + TOKEN + "\r\n", ""))
                .contains("changed");
        assertThat(ask("POST", "/change", LOCAL + "Authorization: Bearer " + TOKEN + "x\r\n", ""))
                .contains(" 401 ");
    }

    @Test
    void changesNothingForOneWhoHasNotSignedIn() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("POST", "/change", LOCAL + OURS, "")).contains(" 401 ").doesNotContain("changed");
    }

    @Test
    void changesSomethingForAFormOfItsOwn() throws IOException {
        serve("127.0.0.1");
        var cookie = signIn();

        assertThat(ask("POST", "/change", LOCAL + OURS + FORM + cookie, "csrf=" + csrf(cookie)))
                .contains("changed");
    }

    @Test
    void changesNothingForAFormWithoutItsWord() throws IOException {
        serve("127.0.0.1");
        var cookie = signIn();

        assertThat(ask("POST", "/change", LOCAL + OURS + FORM + cookie, "csrf=guessed"))
                .contains(" 403 ");
        assertThat(ask("POST", "/change", LOCAL + OURS + FORM + cookie, "")).contains(" 403 ");
    }

    @Test
    void changesNothingForAFormOfAnotherSite() throws IOException {
        serve("127.0.0.1");
        var cookie = signIn();

        assertThat(ask(
                        "POST",
                        "/change",
                        LOCAL + "Sec-Fetch-Site: cross-site\r\n" + FORM + cookie,
                        "csrf=" + csrf(cookie)))
                .contains(" 403 ");
        assertThat(ask(
                        "POST",
                        "/change",
                        LOCAL + "Origin: http://evil.example\r\n" + FORM + cookie,
                        "csrf=" + csrf(cookie)))
                .contains(" 403 ");
    }

    @Test
    void givesACookieThatNoScriptReadsAndNoOtherSiteSends() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("POST", "/session", LOCAL + OURS + FORM, "token=" + TOKEN))
                .containsPattern("Set-Cookie: copydesk-[0-9]+=[^;]{32,}; Path=/; HttpOnly; SameSite=Strict");
        assertThat(ask("POST", "/session", LOCAL + OURS + FORM + "X-Forwarded-Proto: https\r\n", "token=" + TOKEN))
                .contains("; Secure");
    }

    @Test
    void takesNoTokenAfterTooManyWrongOnes() throws IOException {
        serve("127.0.0.1");
        for (int i = 0; i < 10; i++) {
            assertThat(ask("POST", "/session", LOCAL + OURS + FORM, "token=wrong" + i))
                    .contains("That is not the token");
        }

        assertThat(ask("POST", "/session", LOCAL + OURS + FORM, "token=" + TOKEN))
                .contains("tried too often");
    }

    @Test
    void endsTheSessionOfOneWhoSignsOut() throws IOException {
        serve("0.0.0.0");
        var cookie = signIn();

        ask("POST", "/session/end", LOCAL + OURS + FORM + cookie, "csrf=" + csrf(cookie));

        assertThat(ask("GET", "/page", LOCAL + cookie, "")).contains(" 401 ");
    }

    @Test
    void tellsWhereTheTokenLiesToThisMachineAlone() throws IOException {
        serve("127.0.0.1");

        assertThat(ask("GET", "/session", LOCAL, "")).contains("--console-token");
        assertThat(ask("GET", "/session", "Host: evil.example\r\n", "")).doesNotContain("--console-token");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a b",
                "javascript:alert(1)",
                "/session"
            })
    void leadsNobodyElsewhereAfterSigningIn(String to) {
        serve("127.0.0.1");

        assertThat(SessionPages.local(to)).isEqualTo("/");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        serve("127.0.0.1");

        assertThat(SessionPages.local("/dead-letters?stage=extract&key=https%3A%2F%2Fa"))
                .isEqualTo("/dead-letters?stage=extract&key=https%3A%2F%2Fa");
    }

    private String signIn() throws IOException {
        var answer = ask("POST", "/session", LOCAL + OURS + FORM, "token=" + TOKEN);
        return "Cookie: " + part(answer, "Set-Cookie: ([^;]+)") + "\r\n";
    }

    private String csrf(String cookie) throws IOException {
        return part(ask("GET", "/page", LOCAL + cookie, ""), "secret (\\S+)");
    }

    private static String part(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** As bytes on the wire: other clients do not let one say whose host it is. */
    private String ask(String method, String path, String headers, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var request = method + " " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
