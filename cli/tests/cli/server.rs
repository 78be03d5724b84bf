//! A server of `sollist serve`, and a client that knows no more of HTTP than it needs.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, ChildStderr, ExitStatus, Stdio};
use std::time::Duration;

use serde_json::Value;

#[cfg(unix)]
use super::helpers;
use super::helpers::sollist;

/// A server that ends with its test.
pub(crate) struct Server {
    child: Child,
    complaints: BufReader<ChildStderr>,
    pub(crate) address: SocketAddr,
}

impl Server {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let mut child = sollist(&["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut complaints = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut line = String::new();
        while !line.starts_with("listening at http://") {
            line.clear();
            assert!(
                complaints.read_line(&mut line).expect("UTF-8") > 0,
                "it ends before it listens"
            );
        }
        let address = line.trim_end().trim_start_matches("listening at http://");
        let address = address.parse().expect("an address");
        Self {
            child,
            complaints,
            address,
        }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        let longest = Duration::from_secs(60);
        stream.set_read_timeout(Some(longest)).expect("set");
        stream
    }

    pub(crate) fn post(&self, kind: &str, body: &[u8]) -> Answer {
        self.ask(
            &format!("POST /claims HTTP/1.1\r\nContent-Type: {kind}\r\n"),
            body,
        )
    }

    /// One request on a connection of its own; `begin` lacks what all heads have.
    pub(crate) fn ask(&self, begin: &str, body: &[u8]) -> Answer {
        let mut stream = self.connect();
        stream.write_all(&request(begin, body)).expect("written");
        Answer::read(&mut BufReader::new(stream)).expect("an answer")
    }

    #[cfg(unix)]
    pub(crate) fn signal(&self, signal: &str) {
        helpers::signal(&self.child, signal);
    }

    /// How much of the machine's memory it has, in KiB.
    #[cfg(target_os = "linux")]
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.expect("it runs");
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let resident = resident.and_then(|line| line.trim().strip_suffix(" kB"));
        resident.expect("a size").parse().expect("a number")
    }

    pub(crate) fn wait(mut self) -> (ExitStatus, String) {
        let mut told = String::new();
        self.complaints.read_to_string(&mut told).expect("UTF-8");
        (self.child.wait().expect("the command ends"), told)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn request(begin: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("{begin}Host: localhost\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) json: Value,
}

impl Answer {
    /// `None` where the server closes the connection without one.
    pub(crate) fn read(reader: &mut impl BufRead) -> Option<Self> {
        let (mut head, mut line) = (String::new(), String::new());
        while line != "\r\n" {
            line.clear();
            if reader.read_line(&mut line).ok()? == 0 {
                return None;
            }
            head.push_str(&line.to_lowercase());
        }
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let mut body = vec![0; length.expect("a length").parse().expect("a number")];
        reader.read_exact(&mut body).ok()?;
        assert!(head.contains("content-type: application/json\r\n"), "{head}");
        Some(Self {
            status: head[9..12].parse().expect("a status"),
            json: serde_json::from_slice(&body).expect("JSON"),
            head,
        })
    }

    pub(crate) fn error(&self) -> (u16, &str) {
        (self.status, self.json["error"].as_str().unwrap_or_default())
    }
}
