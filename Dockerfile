# One image for every process of Copydesk. Build the program first: ./copydesk --version
FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 copydesk \
 && useradd --system --uid 10001 --gid copydesk --home-dir /var/lib/copydesk --create-home copydesk
COPY desk/target/dist/lib /opt/copydesk/lib
COPY ops/docker/copydesk /usr/local/bin/copydesk
COPY ops/docker/healthy /usr/local/bin/healthy
USER copydesk
WORKDIR /var/lib/copydesk
VOLUME /var/lib/copydesk
EXPOSE 8420
ENTRYPOINT ["copydesk"]
CMD ["--help"]
