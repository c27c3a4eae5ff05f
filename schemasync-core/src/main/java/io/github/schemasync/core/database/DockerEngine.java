package io.github.schemasync.core.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A Docker engine's address, asked by a single request whether someone is at home. */
record DockerEngine(URI address) {
  private static final int PATIENCE_MILLIS = 900;
  private static final int HTTP_PORT = 2375;
  private static final int TLS_PORT = 2376;
  private static final byte[] PING =
      "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n".getBytes(US_ASCII);

  /** Whether it wants certificates, which are Testcontainers' matter. */
  boolean hasTls() {
    return address.getPort() == TLS_PORT || "https".equals(address.getScheme());
  }

  /** What the engine says: {@code OK}, or why it does not answer. */
  String ping() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Thread thread = new Thread(() -> answer.complete(ask()), "schemasync-docker-ping");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return "no answer within " + PATIENCE_MILLIS + " ms";
    } catch (ExecutionException e) {
      return String.valueOf(e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  private String ask() {
    try {
      return switch (address.getScheme()) {
        case "unix" -> askSocket(Path.of(address.getPath()));
        case "tcp", "http", "https" -> askHost();
        case "npipe" -> Files.exists(Path.of(address.getPath())) ? "OK" : "no such pipe";
        default -> "its scheme is unknown";
      };
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String askSocket(Path socket) throws IOException {
    if (!Files.exists(socket)) {
      return "no such file";
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      channel.write(ByteBuffer.wrap(PING));
      return answer(Channels.newInputStream(channel));
    }
  }

  /** With TLS only the connection is tried. */
  private String askHost() throws IOException {
    int port = address.getPort() < 0 ? HTTP_PORT : address.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), port), PATIENCE_MILLIS);
      if (hasTls()) {
        return "OK";
      }
      socket.getOutputStream().write(PING);
      return answer(socket.getInputStream());
    }
  }

  private static String answer(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), US_ASCII);
    String status = text.lines().findFirst().orElse("an empty answer");
    return status.contains(" 200 ") ? "OK" : status;
  }
}
