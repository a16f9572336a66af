//! The pinned packages: which there are, what each is for, and their bytes, held to their checksums.
//!
//! Downloading is the business of `tools/catalogue/fetch`; nothing here opens a connection.

use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::Error;
use crate::table::Table;

const COLUMNS: [&str; 9] = ["use", "provider", "registry", "package", "version", "read", "file", "licence", "sha256"];

/// A line of `packages.tsv`.
#[derive(Clone, Debug)]
pub(crate) struct Package {
    /// What it is read for.
    pub(crate) purpose: Purpose,
    /// The provider that it is about, or `-`.
    pub(crate) provider: String,
    /// `PyPI` or `npm`.
    pub(crate) registry: String,
    /// Its name there.
    pub(crate) name: String,
    /// Its version there.
    pub(crate) version: String,
    /// The day on which that version was pinned.
    pub(crate) read: String,
    /// Its file in the folder of packages.
    pub(crate) file: String,
    /// Its licence, as it says itself.
    pub(crate) licence: String,
    sha256: String,
}

/// What a package is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A provider's types of today, in the form of CDK Terrain.
    Schema,
    /// A provider's types of an earlier version, in the same form.
    Earlier,
    /// Pulumi's bridge of a provider: secret and deprecated arguments.
    Bridge,
    /// Lengths and characters of names.
    Limits,
    /// Virtual processors and memory.
    Sizes,
    /// Words of permissions.
    Permissions,
}

impl Purpose {
    /// What it is read for, in words.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Schema => "types and arguments",
            Self::Earlier => "types that are gone",
            Self::Bridge => "sensitive and deprecated arguments",
            Self::Limits => "lengths of names",
            Self::Sizes => "sizes of machines",
            Self::Permissions => "words of permissions",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "schema" => Self::Schema,
            "earlier" => Self::Earlier,
            "bridge" => Self::Bridge,
            "limits" => Self::Limits,
            "sizes" => Self::Sizes,
            "permissions" => Self::Permissions,
            _ => return None,
        })
    }
}

/// All pinned packages and the folder that they were downloaded to.
#[derive(Debug)]
pub(crate) struct Packages {
    folder: PathBuf,
    list: Vec<Package>,
}

impl Packages {
    /// Reads the list.
    pub(crate) fn read(list: &Path, folder: &Path) -> Result<Self, Error> {
        let table = Table::read(list, &COLUMNS)?;
        let mut packages = Vec::new();
        for (row, line) in table.rows().zip(2..) {
            let purpose = Purpose::parse(row.get("use")).ok_or_else(|| Error::Table {
                file: list.display().to_string(),
                line,
                reason: format!("`{}` is no use of a package", row.get("use")),
            })?;
            packages.push(Package {
                purpose,
                provider: row.get("provider").to_owned(),
                registry: row.get("registry").to_owned(),
                name: row.get("package").to_owned(),
                version: row.get("version").to_owned(),
                read: row.get("read").to_owned(),
                file: row.get("file").to_owned(),
                licence: row.get("licence").to_owned(),
                sha256: row.get("sha256").to_owned(),
            });
        }
        Ok(Self { folder: folder.to_owned(), list: packages })
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Package] {
        &self.list
    }

    /// Those of one purpose.
    pub(crate) fn of(&self, purpose: Purpose) -> impl Iterator<Item = &Package> {
        self.list.iter().filter(move |package| package.purpose == purpose)
    }

    /// The one of that purpose and name.
    pub(crate) fn named(&self, purpose: Purpose, name: &str) -> Result<&Package, Error> {
        self.of(purpose).find(|package| package.name == name).ok_or_else(|| Error::package(name, &"it is not listed"))
    }

    /// Holds every package to its checksum, before anything is written.
    pub(crate) fn verify(&self) -> Result<(), Error> {
        self.list.iter().try_for_each(|package| self.open(package).map(|_| ()))
    }

    /// Opens a package, if its bytes are those that were pinned.
    pub(crate) fn open(&self, package: &Package) -> Result<Archive, Error> {
        let path = self.folder.join(&package.file);
        let bytes = std::fs::read(&path).map_err(|error| Error::file(&path, error))?;
        let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        if found != package.sha256 {
            return Err(Error::package(
                &package.file,
                &format!("its checksum is {found}, pinned is {}: delete it, and fetch it again", package.sha256),
            ));
        }
        Ok(Archive { name: package.file.clone(), bytes })
    }
}

/// The bytes of a package.
#[derive(Debug)]
pub(crate) struct Archive {
    name: String,
    bytes: Vec<u8>,
}

impl Archive {
    /// The files of a wheel for which `wanted` says yes, in the order of their names.
    pub(crate) fn zipped(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>, Error> {
        let wrong = |error: &dyn ToString| Error::package(&self.name, error);
        let mut zip = zip::ZipArchive::new(Cursor::new(&self.bytes)).map_err(|error| wrong(&error))?;
        let mut names: Vec<String> = zip.file_names().filter(|name| wanted(name)).map(str::to_owned).collect();
        names.sort();
        let mut files = Vec::new();
        for name in names {
            let mut bytes = Vec::new();
            let mut file = zip.by_name(&name).map_err(|error| wrong(&error))?;
            file.read_to_end(&mut bytes).map_err(|error| wrong(&error))?;
            drop(file);
            files.push((name, bytes));
        }
        Ok(files)
    }

    /// The one file of a wheel for which `wanted` says yes.
    pub(crate) fn one_zipped(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<u8>, Error> {
        let mut files = self.zipped(wanted)?;
        match (files.pop(), files.is_empty()) {
            (Some((_, bytes)), true) => Ok(bytes),
            (None, _) => Err(Error::package(&self.name, &"the file looked for is not in it")),
            _ => Err(Error::package(&self.name, &"several files are like the one looked for")),
        }
    }
}

/// The files of a gzipped tar for which `wanted` says yes, in the order of their names.
pub(crate) fn files_of_tar(
    name: &str,
    bytes: &[u8],
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let wrong = |error: std::io::Error| Error::package(name, &error);
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(bytes));
    let mut files = Vec::new();
    for entry in tar.entries().map_err(wrong)? {
        let mut entry = entry.map_err(wrong)?;
        let path = entry.path().map_err(wrong)?.to_string_lossy().into_owned();
        if wanted(&path) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(wrong)?;
            files.push((path, bytes));
        }
    }
    files.sort();
    Ok(files)
}

/// Unpacks gzip.
pub(crate) fn gunzip(name: &str, bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut out = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut out).map_err(|error| Error::package(name, &error))?;
    Ok(out)
}
