package org.disclosuredesk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An officer's browser, as far as HTTP goes: it keeps cookies, and sends a form with what the page put into it. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    public Browser(String address) {
        this.address = address;
    }

    public void signIn(String name, String password) throws IOException {
        var answer = submit("/login", "/login", Map.of("username", name, "password", password));
        var location = answer.headers().firstValue("Location").orElse("");
        if (location.contains("/login")) {
            throw new IllegalStateException("Not signed in as " + name + ": " + location);
        }
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** A file that is offered for download. */
    public byte[] download(String path) throws IOException {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an address goes on to say, line by line, as long as it is open. */
    public Stream<String> listens(String path) throws IOException {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a page and sends its form, with these fields filled in; several choices of one field have | between. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) throws IOException {
        var form = form(page);
        form.putAll(fields);
        return post(action, form);
    }

    /** What a page puts into its form by itself. */
    public Map<String, String> form(String page) throws IOException {
        var form = new HashMap<String, String>();
        var hidden = HIDDEN.matcher(get(page).body());
        while (hidden.find()) {
            form.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        return form;
    }

    /** Sends a form that is filled in. */
    public HttpResponse<String> post(String action, Map<String, String> form) throws IOException {
        var body = form.entrySet().stream()
                .flatMap(field -> Stream.of(field.getValue().split("\\|", -1))
                        .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
