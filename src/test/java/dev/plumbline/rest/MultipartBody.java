package dev.plumbline.rest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A body of type multipart/form-data, as it is on the wire. */
final class MultipartBody {

    static final String TYPE = "multipart/form-data; boundary=cut";

    private final StringBuilder body = new StringBuilder();

    /** A part with these parameters of its Content-Disposition, such as {@code name="a"}. */
    MultipartBody part(String parameters, String content) {
        body.append("--cut\r\nContent-Disposition: form-data; ")
                .append(parameters)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
        return this;
    }

    /** A file, in a part of its own name. */
    MultipartBody file(String fileName, String content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"", content);
    }

    String text() {
        return body + "--cut--\r\n";
    }

    BodyPublisher publisher() {
        return BodyPublishers.ofString(text(), StandardCharsets.UTF_8);
    }

    /** The request that sends it. */
    HttpRequest.Builder to(ApiClient http, String path) {
        return http.request(path, "Content-Type", TYPE).POST(publisher());
    }
}
